using System.Collections.Immutable;
using System.Text.Json;
using CityLeadership.Classroom.Live.Broadcast;
using CityLeadership.Classroom.Live.Wire;
using CityLeadership.Classroom.Session;
using Microsoft.AspNetCore.SignalR;

namespace CityLeadership.Classroom.Live;

/// <summary>The doorman: hands on what clients ask, and returns the answer. docs/protocol.md describes every method.</summary>
internal sealed class ClassroomHub(ClassroomConnections connections, Reception reception) : Hub
{
    private ClassroomConnection Connection => connections.Of(Context.ConnectionId);

    public Task<Answer> Enter(JsonElement request) => reception.EnterAsync(Connection, request, Context.ConnectionAborted);

    public Task<Answer> Do(JsonElement command) => reception.DoAsync(Connection, command);

    public Answer Call(JsonElement message) => Reception.Call(Connection, message);

    public Answer CatchUp(ImmutableDictionary<string, Head> heads) => reception.CatchUp(Connection, heads);

    public void Alive() => Connection.Heard();

    public override Task OnDisconnectedAsync(Exception? exception) => reception.GoneAsync(Connection, exception);
}
