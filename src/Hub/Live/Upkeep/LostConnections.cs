using CityLeadership.Classroom.Live.Broadcast;
using CityLeadership.Classroom.Live.Sessions;
using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Session;
using Microsoft.Extensions.Options;

namespace CityLeadership.Classroom.Live.Upkeep;

/// <summary>
/// Keeps note of when connections were last heard, and ends the stays of those that nobody hears any more: also of nodes that
/// died, and of this one's former life.
/// </summary>
internal sealed class LostConnections(
    ClassroomConnections connections, IHeardTimes heardTimes, LogClock clock, IOptions<LiveOptions> options)
{
    /// <summary>Longer than <see cref="LiveOptions.Silence"/>, so that the node that holds a connection speaks first.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(3);

    /// <summary>Names the consequence, so that it happens once whoever notices.</summary>
    public static string CommandId(string connection) => $"lost-{connection}";

    /// <summary>Writes down when this node last heard each of its connections.</summary>
    public async Task NoteAsync(CancellationToken cancellation)
    {
        foreach (var session in connections.All.Where(connection => connection is { Seat: not null, HasEnded: false })
            .GroupBy(connection => connection.Seat!.Session, StringComparer.Ordinal))
        {
            var heard = session.ToDictionary(connection => connection.Id, connection => connection.LastHeard, StringComparer.Ordinal);
            await heardTimes.WriteAsync(session.Key, heard, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Ends stays that have outlived their connection.</summary>
    public async Task EndAsync(LiveSession session, CancellationToken cancellation)
    {
        var silence = options.Value.Silence + Grace;
        var open = session.State.People.Values
            .SelectMany(person => person.Tabs.Select(tab => (Person: person.Id, Tab: tab.Key, Held: tab.Value)))
            .Where(tab => tab.Held.Place != Place.Lost && clock.Now - tab.Held.Since > silence)
            .ToList();
        if (open.Count == 0)
        {
            return;
        }

        var heard = await heardTimes.ReadAsync(session.Id, cancellation).ConfigureAwait(false);
        foreach (var (person, tab, held) in open)
        {
            var last = heard.TryGetValue(held.Connection, out var at) ? at : held.Since;
            if (clock.Now - last > silence)
            {
                var lost = new LoseConnection(person, tab, held.Connection, last);
                await session.ExecuteAsync(CommandId(held.Connection), lost).ConfigureAwait(false);
                await heardTimes.DropAsync(session.Id, held.Connection, cancellation).ConfigureAwait(false);
            }
        }
    }
}
