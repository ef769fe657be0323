using System.Collections.Immutable;
using CityLeadership.Classroom.Session;

namespace CityLeadership.Classroom.Log;

/// <summary>Where logs are kept for good, while the class runs and after. Writing the same entries again changes nothing.</summary>
public interface ISessionArchive
{
    /// <summary>How many entries of a session it holds, without gaps, from the first.</summary>
    ValueTask<long> LengthAsync(string session, CancellationToken cancellation);

    /// <summary>Stores entries that follow those it holds.</summary>
    ValueTask WriteAsync(string session, ImmutableArray<LogEntry> entries, CancellationToken cancellation);

    /// <summary>Closes a session: afterwards its length and last id are final.</summary>
    /// <exception cref="InvalidOperationException">It does not hold exactly what the seal says.</exception>
    ValueTask CloseAsync(string session, LogSeal seal, CancellationToken cancellation);

    /// <summary>Every entry it holds of a session, in order.</summary>
    ValueTask<ImmutableArray<LogEntry>> ReadAsync(string session, CancellationToken cancellation);
}
