using System.Text.Json;
using CityLeadership.Classroom.Session;
using Microsoft.Extensions.Logging;

namespace CityLeadership.Classroom.Live.Calling.Janus;

/// <summary>One tab's media in Janus: one session with a sender and a receiver, made when first needed. All its work is done in its lane.</summary>
internal sealed class JanusSeat : ICallingSeat
{
    private const int Backlog = 256;
    private static readonly TimeSpan AimAgainAfter = TimeSpan.FromMilliseconds(300);

    private readonly JanusRoom room;
    private readonly Source source;
    private readonly Action<CallingReply> send;
    private readonly TimeProvider time;
    private readonly ILogger logger;
    private readonly Lane lane;
    private volatile SlotPlan plan = SlotPlan.None;
    private int aimWaits;
    private volatile HeldMedia? held;
    private bool owesRestart;

    public JanusSeat(JanusRoom room, Source source, Action<CallingReply> send, TimeProvider time, ILogger logger)
    {
        this.room = room;
        this.source = source;
        this.send = send;
        this.time = time;
        this.logger = logger;
        lane = new Lane(Backlog, fault => JanusLog.SeatFaulted(logger, fault, room.Session, source.Person.Value));
        Recording = new SeatRecording(room, source, lane, () => held, time, logger);
    }

    public void Receive(CallingRequest request)
    {
        if (!lane.Post(cancellation => HandleAsync(request, cancellation)))
            send(new CallingRefused("busy", "Sound and picture are busy. Try again in a moment."));
    }

    public void Show(SlotPlan next)
    {
        plan = next;
        Nudge();
    }

    public void Repeat() => lane.Post(_ =>
    {
        if (held?.Receiver is { } receiver)
        {
            Offer(receiver);
            send(receiver.Occupants);
        }

        return Task.CompletedTask;
    });

    public async Task LeaveAsync()
    {
        room.Left(source, this);
        await room.ClearViewersAsync(source);
        await lane.DisposeAsync();
        HangUp();
    }

    /// <summary>What is recorded of what this tab sends.</summary>
    internal SeatRecording Recording { get; }

    /// <summary>Looks again at what the slots should carry. Any number of calls before the lane gets to it are one.</summary>
    internal void Nudge()
    {
        if (Interlocked.Exchange(ref aimWaits, 1) == 0 && !lane.Post(AimAsync))
            Interlocked.Exchange(ref aimWaits, 0);
    }

    /// <summary>Completes when the slots carry what they should as of now, or the lane has ended.</summary>
    internal Task SettleAsync()
    {
        var settled = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var posted = lane.Post(async cancellation =>
        {
            await AimAsync(cancellation);
            settled.SetResult();
        });
        return posted ? settled.Task : Task.CompletedTask;
    }

    /// <summary>Janus is there again: whatever this tab had with the earlier one has to be made anew.</summary>
    internal void EngineCameBack(RoomAccess access) => lane.Post(_ =>
    {
        if (owesRestart || (held is { } had && had.Access != access))
            BeginAnew("engine");
        return Task.CompletedTask;
    });

    private async Task HandleAsync(CallingRequest request, CancellationToken cancellation)
    {
        try
        {
            await (request switch
            {
                Publish publish => PublishAsync(publish, cancellation),
                ReceiveSlots wish => ReceiveAsync(wish, cancellation),
                ReceiveMoreSlots more when held?.Receiver is { } receiver && receiver.Attempt == more.Attempt =>
                    WidenAsync(receiver, more, cancellation),
                AnswerOffer answer when held?.Receiver is { } receiver && receiver.Attempt == answer.Attempt =>
                    receiver.AnswerAsync(answer.Sdp, room.Bell, cancellation),
                RenewPictures stale => Renew(stale),
                AddCandidate { Pc: Direction.Send } found => Pass(held?.Sender?.Handle, found.Candidate),
                AddCandidate { Pc: Direction.Receive } found => Pass(held?.Receiver?.Handle, found.Candidate),
                Calling.HangUp => HangUpAsync(),
                _ => Task.CompletedTask,
            });
        }
        catch (Exception failure) when (failure is JanusUnreachableException or JanusRefusedException)
        {
            JanusLog.RequestFailed(logger, failure, room.Session, source.Person.Value, request.GetType().Name);
            owesRestart |= failure is JanusUnreachableException;
            send(failure is JanusUnreachableException
                ? new CallingRefused("mediaDown", "Sound and picture cannot be reached just now. They come back by themselves.")
                : new CallingRefused("mediaRefused", "Sound and picture could not be set up. Trying again; if it stays, reload the page."));
        }
    }

    private async Task PublishAsync(Publish publish, CancellationToken cancellation)
    {
        if (await HoldAsync(cancellation) is not { } seat)
            return;

        if (seat.Sender.Offered)
        {
            await room.ClearViewersAsync(source, except: this);
            seat.Sender.Handle.Detach();
            seat.Sender = await JoinAsync(seat.Session, seat.Access, cancellation);
        }

        send(new Published(await seat.Sender.SendAsync(publish.Sdp, Recording.File, cancellation), publish.Attempt));
        Recording.Nudge();
    }

    private async Task ReceiveAsync(ReceiveSlots wish, CancellationToken cancellation)
    {
        if (await HoldAsync(cancellation) is not { } seat)
            return;

        seat.Receiver?.Handle.Detach();
        seat.Receiver = null;
        if (wish is { Voices: <= 0, Pictures: <= 0 })
            return;

        var receiver = seat.Receiver = await JanusReceiver.OpenAsync(
            seat.Session, seat.Access, seat.Sender.PrivateId, wish,
            message => lane.Post(_ => HeardOnReceiver(message)), cancellation);
        Offer(receiver);
        await AimAsync(cancellation);
    }

    private async Task WidenAsync(JanusReceiver receiver, ReceiveMoreSlots wish, CancellationToken cancellation)
    {
        if (!await receiver.WidenAsync(wish, cancellation))
            return;
        Offer(receiver);
        await AimAsync(cancellation);
    }

    private void Offer(JanusReceiver receiver)
    {
        if (receiver.OpenOffer is { } offer)
            send(offer);
    }

    private async Task AimAsync(CancellationToken cancellation)
    {
        Interlocked.Exchange(ref aimWaits, 0);
        if (held is not { Receiver: { } receiver } seat)
            return;

        try
        {
            await receiver.AimAsync(plan, room.Feeds, room.Bell, cancellation);
        }
        catch (Exception failure) when (failure is JanusRefusedException or JanusUnreachableException)
        {
            JanusLog.AimFailed(logger, failure, room.Session, source.Person.Value);
            if (failure is JanusRefusedException { Code: JanusCode.NoSuchFeed })
                room.ForgetEndedFeeds();
            if (!seat.Access.Connection.Ended.IsCompleted)
                AimAgain(cancellation);
        }

        if (receiver.TakeUntold() is { } changed)
            send(changed);
    }

    private void AimAgain(CancellationToken cancellation) =>
        _ = Task.Delay(AimAgainAfter, time, cancellation)
            .ContinueWith(_ => Nudge(), cancellation, TaskContinuationOptions.OnlyOnRanToCompletion, TaskScheduler.Default);

    /// <summary>The tab's session, made if need be; null when it had one with an earlier Janus and must begin anew.</summary>
    private async Task<HeldMedia?> HoldAsync(CancellationToken cancellation)
    {
        var access = await room.AccessAsync(cancellation);
        if (held is { } had && had.Access != access)
        {
            BeginAnew("engine");
            return null;
        }

        if (held is null)
        {
            var session = await JanusSession.CreateAsync(access.Connection, () => lane.Post(_ => Lost("sessionLost")), cancellation);
            held = new HeldMedia(access, session, await JoinAsync(session, access, cancellation));
        }

        return held;
    }

    private Task<JanusSender> JoinAsync(JanusSession session, RoomAccess access, CancellationToken cancellation) =>
        JanusSender.JoinAsync(session, room, access, source, PostFromSender, cancellation);

    /// <summary>A participant is told everything that happens in the room; the steward hears that for all of us.</summary>
    private void PostFromSender(JanusMessage message)
    {
        if (message.Kind is "trickle" or "hangup")
            lane.Post(_ => HeardOnSender(message));
    }

    private Task HeardOnSender(JanusMessage message)
    {
        if (held is not { Sender: var sender } || message.Sender != sender.Handle.Id)
            return Task.CompletedTask;
        return message.Kind == "hangup" ? Lost("connectionLost") : Found(Direction.Send, message);
    }

    private Task HeardOnReceiver(JanusMessage message)
    {
        if (held?.Receiver is not { } receiver || message.Sender != receiver.Handle.Id)
            return Task.CompletedTask;
        if (message.Kind == "hangup")
            return Lost("connectionLost");
        if (message.Sdp is { } offer)
        {
            receiver.Offered(offer);
            Offer(receiver);
        }

        return Found(Direction.Receive, message);
    }

    private Task Found(Direction pc, JanusMessage message)
    {
        if (message.Kind == "trickle")
        {
            var candidate = JanusMessage.Part(message.Root, "candidate");
            send(new CandidateFound(pc, JanusMessage.Flag(candidate, "completed") ? null : candidate));
        }

        return Task.CompletedTask;
    }

    private static Task Pass(JanusHandle? handle, JsonElement? candidate)
    {
        handle?.Trickle(candidate);
        return Task.CompletedTask;
    }

    private Task Renew(RenewPictures stale)
    {
        held?.Receiver?.Renew(stale.People, room.Bell);
        return Task.CompletedTask;
    }

    private async Task HangUpAsync()
    {
        if (held?.Sender.Offered == true)
            await room.ClearViewersAsync(source, except: this);
        HangUp();
    }

    private void HangUp()
    {
        held?.Session.Destroy(held.Sender.Handle, held.Receiver?.Handle);
        held = null;
        owesRestart = false;
    }

    private Task Lost(string reason)
    {
        if (held is not null)
            BeginAnew(reason);
        return Task.CompletedTask;
    }

    private void BeginAnew(string reason)
    {
        JanusLog.SeatRestarts(logger, room.Session, source.Person.Value, reason);
        HangUp();
        send(new Restart(reason));
    }
}
