package isfara.gui.scene;

import isfara.model.Rate;
import isfara.model.state.Border;
import isfara.model.state.Clash;
import isfara.model.state.Front;
import isfara.model.state.SectorState;
import isfara.world.Side;
import java.util.List;
import java.util.Optional;

/** Looks at the sectors. */
final class Fronts {

    private Fronts() {}

    static List<SectorNow> of(Border border) {
        return border.sectors.stream().map(sector -> of(border, sector)).toList();
    }

    private static SectorNow of(Border border, SectorState sector) {
        return new SectorNow(
                sector.index(),
                front(border, sector, Side.KG),
                front(border, sector, Side.TJ),
                Optional.ofNullable(sector.clash).map(Fronts::clash),
                sector.grievance(),
                border.swayed().tension(sector),
                sector.excitation,
                border.swayed().worksUnderWay(sector),
                sector.roadsBlocked,
                sector.returning == null ? 0 : sector.returning[0] + sector.returning[1],
                sector.hot);
    }

    private static FrontNow front(Border border, SectorState sector, Side side) {
        Front front = sector.front(side);
        return new FrontNow(
                front.level,
                front.crowd,
                front.guards,
                front.militia,
                front.soldiers,
                front.posted,
                front.guardsFit,
                border.rates.of(Rate.MILITIA, sector.index(), side),
                front.grievance,
                front.dead24);
    }

    private static SectorNow.Clash clash(Clash clash) {
        return new SectorNow.Clash(
                clash.number,
                clash.began,
                clash.trigger,
                clash.origin,
                clash.kgSettlement,
                clash.tjSettlement,
                clash.peak,
                clash.killed.total(),
                clash.injured.total(),
                clash.evacuees);
    }
}
