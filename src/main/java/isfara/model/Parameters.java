package isfara.model;

import isfara.model.constant.Army;
import isfara.model.constant.Authority;
import isfara.model.constant.Ceasefire;
import isfara.model.constant.Closing;
import isfara.model.constant.Crowding;
import isfara.model.constant.Evacuation;
import isfara.model.constant.Fire;
import isfara.model.constant.Friction;
import isfara.model.constant.Grievance;
import isfara.model.constant.Guarding;
import isfara.model.constant.Homecoming;
import isfara.model.constant.Irrigation;
import isfara.model.constant.Mediation;
import isfara.model.constant.Posture;
import isfara.model.constant.Reporting;
import isfara.model.constant.Shots;
import isfara.model.constant.Start;
import isfara.parameter.Group;
import isfara.parameter.ParameterVector;
import java.util.List;

/** All numbers of the model, by the rule they belong to. */
public record Parameters(
        Start start,
        Friction friction,
        Grievance grievance,
        Irrigation water,
        Crowding crowd,
        Guarding guards,
        Shots shots,
        Authority authority,
        Ceasefire ceasefire,
        Posture posture,
        Mediation mediation,
        Fire fire,
        Evacuation evacuation,
        Homecoming homecoming,
        Army army,
        Closing crossings,
        Reporting reporting) {

    /** The groups and the names that stand before their parameters' names. */
    public static final List<Group> GROUPS = List.of(
            new Group("start", Start.class),
            new Group("friction", Friction.class),
            new Group("grievance", Grievance.class),
            new Group("water", Irrigation.class),
            new Group("crowd", Crowding.class),
            new Group("guards", Guarding.class),
            new Group("shots", Shots.class),
            new Group("authority", Authority.class),
            new Group("ceasefire", Ceasefire.class),
            new Group("posture", Posture.class),
            new Group("mediation", Mediation.class),
            new Group("fire", Fire.class),
            new Group("evacuation", Evacuation.class),
            new Group("homecoming", Homecoming.class),
            new Group("army", Army.class),
            new Group("crossings", Closing.class),
            new Group("reporting", Reporting.class));

    /** The numbers of one run. */
    public static Parameters of(ParameterVector vector) {
        return new Parameters(
                vector.group(Start.class),
                vector.group(Friction.class),
                vector.group(Grievance.class),
                vector.group(Irrigation.class),
                vector.group(Crowding.class),
                vector.group(Guarding.class),
                vector.group(Shots.class),
                vector.group(Authority.class),
                vector.group(Ceasefire.class),
                vector.group(Posture.class),
                vector.group(Mediation.class),
                vector.group(Fire.class),
                vector.group(Evacuation.class),
                vector.group(Homecoming.class),
                vector.group(Army.class),
                vector.group(Closing.class),
                vector.group(Reporting.class));
    }
}
