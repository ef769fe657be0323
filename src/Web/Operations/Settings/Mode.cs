namespace CityLeadership.Classroom.Web.Operations.Settings;

/// <summary>How much of the house one host brings along. There are two modes and no mixtures.</summary>
public enum Mode
{
    /// <summary>One host on one machine: SQLite, its own Redis and Janus, secrets kept in the data folder.</summary>
    Single,

    /// <summary>One of several hosts: Redis, PostgreSQL and Janus are given, and shared.</summary>
    Cluster,
}
