namespace CityLeadership.Classroom.Live.Upkeep;

/// <summary>Whether the archive keeps up with the running classes.</summary>
public interface IArchiveProgress
{
    /// <summary>Since when it has not kept up; null: it does.</summary>
    DateTimeOffset? BehindSince { get; }

    /// <summary>How many entries the logs of the sessions that run here are known to have lost.</summary>
    int LostEntries { get; }
}
