/**
 * Runs on a cluster: {@link isfara.spark.SparkEngine} evaluates chunks of a batch through Apache Spark.
 *
 * <p>The driver is the ordinary program. It cuts chunks, keeps parts and writes the files; each chunk is a Spark job of one task,
 * and a task's result is a part. Executors are told the work once, as an {@link isfara.spark.Order}, and make it anew: {@link
 * isfara.spark.Packing} takes the plan apart into its records, so that nothing in the model need know that it travels. They refuse
 * to do it with another program than the driver's. What is a matter of the batch and not of the place, such as the journal,
 * resuming and failing runs, is not in here.
 *
 * <p>Spark itself comes with the cluster. Nothing outside this package knows its classes.
 */
package isfara.spark;
