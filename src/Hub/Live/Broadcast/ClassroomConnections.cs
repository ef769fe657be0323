using System.Collections.Concurrent;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CityLeadership.Classroom.Live.Broadcast;

/// <summary>
/// This node's connections, each with its own pump and bounded outbox. In the place of SignalR's own bookkeeping, because
/// classes are addressed by audience, serialised once, and ordered by the log.
/// </summary>
internal sealed class ClassroomConnections(
    IOptions<LiveOptions> options, LogClock clock, TimeProvider time, ILogger<ClassroomConnections> logger)
    : HubLifetimeManager<ClassroomHub>
{
    /// <summary>Who was told goodbye closes the connection; after so long we do.</summary>
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(1);

    /// <summary>A person has a few tabs, on a few devices. More than this at once is a program gone wild.</summary>
    private const int MostOfOnePerson = 24;

    private readonly ConcurrentDictionary<string, ClassroomConnection> _all = new(StringComparer.Ordinal);

    public IEnumerable<ClassroomConnection> All => _all.Values;

    public ClassroomConnection Of(string connectionId) => _all[connectionId];

    public ClassroomConnection? Find(string connectionId) => _all.GetValueOrDefault(connectionId);

    public override Task OnConnectedAsync(HubConnectionContext connection)
    {
        var made = new ClassroomConnection(connection, options.Value, clock, time, Overflowed);
        _all[connection.ConnectionId] = made;
        _ = PumpAsync(made);
        if (made.User.Identity?.Name is { } person && _all.Values.Count(other => other.User.Identity?.Name == person) > MostOfOnePerson)
        {
            made.Abort();
        }

        return Task.CompletedTask;
    }

    public override Task OnDisconnectedAsync(HubConnectionContext connection)
    {
        if (_all.TryRemove(connection.ConnectionId, out var gone))
        {
            gone.Dispose();
        }

        return Task.CompletedTask;
    }

    public override Task SendConnectionAsync(string connectionId, string methodName, object?[] args, CancellationToken cancellationToken = default)
    {
        if (_all.TryGetValue(connectionId, out var connection))
        {
            connection.Post(new SerializedHubMessage(new InvocationMessage(methodName, args)));
        }

        return Task.CompletedTask;
    }

    public override Task AddToGroupAsync(string connectionId, string groupName, CancellationToken cancellationToken = default) => throw NotAddressed();

    public override Task RemoveFromGroupAsync(string connectionId, string groupName, CancellationToken cancellationToken = default) => throw NotAddressed();

    public override Task SendAllAsync(string methodName, object?[] args, CancellationToken cancellationToken = default) => throw NotAddressed();

    public override Task SendAllExceptAsync(string methodName, object?[] args, IReadOnlyList<string> excludedConnectionIds, CancellationToken cancellationToken = default) => throw NotAddressed();

    public override Task SendConnectionsAsync(IReadOnlyList<string> connectionIds, string methodName, object?[] args, CancellationToken cancellationToken = default) => throw NotAddressed();

    public override Task SendGroupAsync(string groupName, string methodName, object?[] args, CancellationToken cancellationToken = default) => throw NotAddressed();

    public override Task SendGroupExceptAsync(string groupName, string methodName, object?[] args, IReadOnlyList<string> excludedConnectionIds, CancellationToken cancellationToken = default) => throw NotAddressed();

    public override Task SendGroupsAsync(IReadOnlyList<string> groupNames, string methodName, object?[] args, CancellationToken cancellationToken = default) => throw NotAddressed();

    public override Task SendUserAsync(string userId, string methodName, object?[] args, CancellationToken cancellationToken = default) => throw NotAddressed();

    public override Task SendUsersAsync(IReadOnlyList<string> userIds, string methodName, object?[] args, CancellationToken cancellationToken = default) => throw NotAddressed();

    private async Task PumpAsync(ClassroomConnection connection)
    {
        try
        {
            await connection.PumpAsync().ConfigureAwait(false);
            await connection.EndedAsync(Farewell, time).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            LiveLog.PumpFailed(logger, failure, connection.Id);
            connection.Abort();
        }
    }

    private void Overflowed(ClassroomConnection connection, int bytes) =>
        LiveLog.OutboxFull(logger, connection.Seat?.Session ?? "", connection.Id, bytes);

    private static NotSupportedException NotAddressed() => new("A class is spoken to by audience; see Audiences.");
}
