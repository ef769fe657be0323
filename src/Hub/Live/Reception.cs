using System.Collections.Immutable;
using System.Text.Json;
using CityLeadership.Classroom.Live.Broadcast;
using CityLeadership.Classroom.Live.Calling;
using CityLeadership.Classroom.Live.Sessions;
using CityLeadership.Classroom.Live.Wire;
using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Session;
using Microsoft.Extensions.Options;

namespace CityLeadership.Classroom.Live;

/// <summary>Brings connections into their session, and what they say to its runner.</summary>
internal sealed class Reception(
    IClassroomDoor door,
    LiveSessions sessions,
    ClassroomConnections connections,
    IHeardTimes heardTimes,
    CallingDirector calling,
    Paces paces,
    IOptions<LiveOptions> options)
{
    public async Task<Answer> EnterAsync(ClassroomConnection connection, JsonElement sent, CancellationToken cancellation)
    {
        connection.Heard();
        if (!connection.MayTryToEnter() || !connection.TryBeginEntering())
        {
            return Answer.Busy;
        }

        try
        {
            return await EnterAloneAsync(connection, sent, cancellation).ConfigureAwait(false);
        }
        finally
        {
            connection.EndEntering();
        }
    }

    public async Task<Answer> DoAsync(ClassroomConnection connection, JsonElement sent)
    {
        connection.Heard();
        if (connection.IsSignedOut || connection.Seat is not { } seat)
        {
            return Answer.EnterFirst;
        }

        if (!paces.MayCommand(seat))
        {
            return Answer.TooFast;
        }

        try
        {
            var (id, command) = Commands.Parse(sent, seat.Tab);
            if (command is Say && !MaySay(connection, seat, id))
            {
                return Answer.TooMuchSaid;
            }

            if (command is React && !paces.MayReact(seat))
            {
                return Answer.TooFast;
            }

            var session = await sessions.GetAsync(seat.Session).ConfigureAwait(false);
            if (command is LoadPlan or LoadExhibits && session.State.Find(seat.Person)?.Role.IsHost() == true)
            {
                command = await LoadAsync(seat.Session, command).ConfigureAwait(false);
            }

            return await session.ExecuteAsync(id, Actor.Of(seat.Person), command).ConfigureAwait(false);
        }
        catch (JsonException malformed)
        {
            return Answer.BadCommand(malformed.Message);
        }
        catch (LogUnavailableException)
        {
            return Answer.Busy;
        }
    }

    public static Answer Call(ClassroomConnection connection, JsonElement message)
    {
        connection.Heard();
        return connection.IsSignedOut || connection.Calling is not { } calling ? Answer.EnterFirst
            : !connection.MaySignal() ? Answer.TooFast
            : calling.Receive(message) ? Answer.Done(0)
            : Answer.BadCommand("That is not a calling message; see \"Calling\" in docs/protocol.md.");
    }

    public Answer CatchUp(ClassroomConnection connection, ImmutableDictionary<string, Head> heads)
    {
        connection.Heard();
        if (connection.Seat is not { } seat || sessions.Find(seat.Session) is not { } session)
        {
            return Answer.EnterFirst;
        }

        if (!paces.MayCommand(seat))
        {
            return Answer.TooFast;
        }

        session.Audiences.CatchUp(connection, heads);
        return Answer.Done(session.Chronicle.Number);
    }

    /// <summary>The connection is gone. Its stay ended when it was last heard.</summary>
    public async Task GoneAsync(ClassroomConnection connection, Exception? failure)
    {
        connection.Ended(failure, options.Value.Silence);
        if (connection.Seat is not { } seat || sessions.Find(seat.Session) is not { } session)
        {
            return;
        }

        session.Audiences.Leave(connection);
        connection.Calling?.Dispose();
        var lost = await session.ExecuteAsync(
            Upkeep.LostConnections.CommandId(connection.Id),
            new LoseConnection(seat.Person, seat.Tab, connection.Id, connection.LastHeard)).ConfigureAwait(false);
        if (lost.Ok)
        {
            await ForgetHeardAsync(seat.Session, connection.Id).ConfigureAwait(false);
        }
    }

    /// <summary>Only a note of when it was heard: left behind, it goes with its session.</summary>
    private async Task ForgetHeardAsync(string session, string connection)
    {
        try
        {
            await heardTimes.DropAsync(session, connection, CancellationToken.None).ConfigureAwait(false);
        }
        catch (LogUnavailableException)
        {
            // Redis is silent; the note stays until then.
        }
    }

    /// <summary>Brings what is stored to those who ask the class to take it over.</summary>
    private async Task<Command> LoadAsync(string session, Command load) => load is LoadPlan
        ? new LoadPlan(await door.PlanAsync(session, CancellationToken.None).ConfigureAwait(false))
        : new LoadExhibits(await door.ExhibitsAsync(session, CancellationToken.None).ConfigureAwait(false));

    /// <summary>What is repeated because its answer was lost must not be refused: it may have been said.</summary>
    private bool MaySay(ClassroomConnection connection, Seat seat, string id)
    {
        var may = id == connection.LastSaid || paces.MaySay(seat);
        connection.LastSaid = may ? id : connection.LastSaid;
        return may;
    }

    private async Task<Answer> EnterAloneAsync(ClassroomConnection connection, JsonElement sent, CancellationToken cancellation)
    {
        if (connection.Seat is not null)
        {
            return Answer.BadCommand("This connection has entered a class already. Open another connection for another class.");
        }

        if (!TryRead(sent, out var request, out var reason))
        {
            return Answer.BadCommand(reason);
        }

        switch (await door.AdmitAsync(connection.User, request.Session, cancellation).ConfigureAwait(false))
        {
            case Admission.Refused refused:
                return new Answer(refused.Rejection);
            case Admission.Welcome welcome:
                try
                {
                    return await EnterAsync(connection, request, welcome, cancellation).ConfigureAwait(false);
                }
                catch (LogUnavailableException)
                {
                    return Answer.Busy;
                }

            default:
                throw new InvalidOperationException("A door admits or refuses.");
        }
    }

    private async Task<Answer> EnterAsync(
        ClassroomConnection connection, EnterRequest request, Admission.Welcome welcome, CancellationToken cancellation)
    {
        // Both change nothing when they are so already; an attempt that is repeated may bring another roster or hour.
        var attempt = Guid.NewGuid().ToString("N");
        var session = await sessions.GetAsync(request.Session).ConfigureAwait(false);
        var prepared = await session.ExecuteAsync($"prepare-{attempt}", new Prepare(welcome.Facts, welcome.Roster, welcome.Plan, welcome.Exhibits)).ConfigureAwait(false);
        if (!prepared.Ok)
        {
            return prepared;
        }

        var former = session.State.Find(welcome.Person)?.Tabs.GetValueOrDefault(request.Tab);
        var heard = former is { Place: Place.Class }
            ? await LastHeardAsync(request.Session, former.Connection, cancellation).ConfigureAwait(false)
            : null;
        var entered = await session.ExecuteAsync(
            $"enter-{attempt}",
            new Enter(welcome.Person, request.Tab, connection.Id, options.Value.Node, request.Fresh, heard, request.DeclinesRecording)).ConfigureAwait(false);
        if (!entered.Ok)
        {
            return entered;
        }

        connection.Seat = new Seat(request.Session, welcome.Person, request.Tab);
        // Before it sees the class, because a tab asks for sound and pictures the moment it does.
        connection.Calling = calling.Enter(
            request.Session, session.State, welcome.Person, request.Tab, request.Fresh,
            reply => connection.Post(Targets.Calling, CallingJson.Write(reply)));
        session.Join(connection, request.Heads);
        if (cancellation.IsCancellationRequested)
        {
            await GoneAsync(connection, failure: null).ConfigureAwait(false);
        }

        return entered;
    }

    /// <summary>When a tab's former connection was last heard, by this node or another; null: nobody knows.</summary>
    private async Task<DateTimeOffset?> LastHeardAsync(string session, string connection, CancellationToken cancellation)
    {
        if (connections.Find(connection) is { } here)
        {
            return here.LastHeard;
        }

        var elsewhere = await heardTimes.ReadAsync(session, cancellation).ConfigureAwait(false);
        return elsewhere.TryGetValue(connection, out var at) ? at : null;
    }

    private static bool TryRead(JsonElement sent, out EnterRequest request, out string reason)
    {
        (request, reason) = (null!, "");
        try
        {
            request = sent.Deserialize<EnterRequest>(WireJson.Options) ?? throw new JsonException("Enter takes an object.");
            reason = request.Session.Length is > 0 and <= 64 ? "" : "A session's id has 1 to 64 characters.";
        }
        catch (JsonException malformed)
        {
            reason = malformed.Message;
        }
        catch (InvalidOperationException)
        {
            reason = "The texts of Enter are whole Unicode characters.";
        }

        return reason.Length == 0;
    }
}
