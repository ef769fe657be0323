using System.Collections.Immutable;

namespace CityLeadership.Classroom.Log;

/// <summary>Which sessions are live, and when time alone next has something to do in each. The only thing all nodes share but logs.</summary>
public interface ISessionDirectory
{
    /// <summary>Notes when a session is next to be looked at.</summary>
    ValueTask TouchAsync(string session, DateTimeOffset due, CancellationToken cancellation);

    /// <summary>The sessions to be looked at by now.</summary>
    ValueTask<ImmutableArray<string>> DueAsync(DateTimeOffset now, CancellationToken cancellation);

    /// <summary>Every live session.</summary>
    ValueTask<ImmutableArray<string>> AllAsync(CancellationToken cancellation);

    /// <summary>The session is over and archived.</summary>
    ValueTask RemoveAsync(string session, CancellationToken cancellation);
}

/// <summary>When each connection was last heard, kept where it survives the node that heard it.</summary>
public interface IHeardTimes
{
    /// <summary>A node says that it lives and when it last heard its connections of a session.</summary>
    ValueTask WriteAsync(string session, IReadOnlyDictionary<string, DateTimeOffset> connections, CancellationToken cancellation);

    /// <summary>Every connection of a session that was ever heard and not yet dropped.</summary>
    ValueTask<ImmutableDictionary<string, DateTimeOffset>> ReadAsync(string session, CancellationToken cancellation);

    ValueTask DropAsync(string session, string connection, CancellationToken cancellation);
}
