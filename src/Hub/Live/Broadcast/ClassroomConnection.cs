using System.Collections.Immutable;
using System.Threading.RateLimiting;
using CityLeadership.Classroom.Live.Calling;
using CityLeadership.Classroom.Live.Wire;
using CityLeadership.Classroom.Session;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;

namespace CityLeadership.Classroom.Live.Broadcast;

/// <summary>One browser tab's connection to this node.</summary>
internal sealed class ClassroomConnection : IDisposable
{
    /// <summary>Who does not read the goodbye is cut after so long: a pump that cannot send never comes to its end.</summary>
    private static readonly TimeSpan Unread = TimeSpan.FromSeconds(5);

    private readonly HubConnectionContext _context;
    private readonly Outbox _outbox;
    private readonly TokenBucketRateLimiter _attempts;
    private readonly TokenBucketRateLimiter _signals;
    private readonly LogClock _clock;
    private readonly TimeProvider _time;
    private long _heardTicks;
    private volatile bool _cut;
    private volatile bool _signedOut;
    private volatile bool _ended;
    private int _entering;

    public ClassroomConnection(
        HubConnectionContext context, LiveOptions options, LogClock clock, TimeProvider time, Action<ClassroomConnection, int> overflowed)
    {
        _context = context;
        _clock = clock;
        _time = time;
        _outbox = new Outbox(context, options.OutboxBytes, bytes => overflowed(this, bytes));
        _attempts = Limiter(options.CommandsPerSecond, options.CommandBurst);
        _signals = Limiter(options.SignalsPerSecond, options.SignalBurst);
        Heard();
    }

    public string Id => _context.ConnectionId;

    public System.Security.Claims.ClaimsPrincipal User => _context.User;

    /// <summary>Set by entering a class, once.</summary>
    public Seat? Seat { get; set; }

    /// <summary>This connection's hold on its tab's sound and pictures.</summary>
    public CallingConnection? Calling { get; set; }

    /// <summary>What has been shown to this connection; guarded by its <see cref="Audiences"/>.</summary>
    public ImmutableHashSet<Audience> Shown { get; set; } = [];

    /// <summary>Who this connection was last told is talking; guarded by its <see cref="Audiences"/>.</summary>
    public ImmutableHashSet<PersonId> ToldTalking { get; set; } = [];

    /// <summary>Its sign-in has ended: nothing it asks for is done any more.</summary>
    public bool IsSignedOut => _signedOut;

    /// <summary>The id of the chat message it sent last, so that sending it again is no message more.</summary>
    public string? LastSaid { get; set; }

    /// <summary>Nothing more will be heard of it.</summary>
    public bool HasEnded => _ended;

    public DateTimeOffset LastHeard => new(Volatile.Read(ref _heardTicks), TimeSpan.Zero);

    public void Heard() => Volatile.Write(ref _heardTicks, _clock.Now.Ticks);

    /// <summary>Whether it may try to enter: once it has, its person's <see cref="Paces"/> hold.</summary>
    public bool MayTryToEnter() => Take(_attempts);

    public bool MaySignal() => Take(_signals);

    /// <summary>False while an attempt to enter is on its way: of two at once, one would be in class and belong to no connection.</summary>
    public bool TryBeginEntering() => Interlocked.CompareExchange(ref _entering, 1, 0) == 0;

    public void EndEntering() => Volatile.Write(ref _entering, 0);

    /// <summary>Sends what is posted, until the connection ends or goodbye was said.</summary>
    public Task PumpAsync() => _outbox.PumpAsync();

    /// <summary>Waits for the other side to close, and then no longer.</summary>
    public async Task EndedAsync(TimeSpan patience, TimeProvider time)
    {
        await Task.Delay(patience, time, _context.ConnectionAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _context.Abort();
    }

    public void Post(SerializedHubMessage message) => _outbox.Post(message);

    public void Post(Snapshot snapshot) => _outbox.PostSnapshot(new SerializedHubMessage(new InvocationMessage(Targets.Snapshot, [snapshot])));

    /// <summary>False: what it missed is too much to send as it is; a snapshot says it in less.</summary>
    public bool HasRoomFor(IReadOnlyList<SerializedHubMessage> messages) => _outbox.HasRoomFor(messages);

    public void Post(string target, object message) => _outbox.Post(new SerializedHubMessage(new InvocationMessage(target, [message])));

    /// <summary>Says goodbye and why; the client does not come back by itself.</summary>
    public void Dismiss(ByeMessage bye)
    {
        _signedOut |= bye == ByeMessage.SignedOut;
        Post(Targets.Bye, bye);
        _outbox.Post(new SerializedHubMessage(new CloseMessage(error: null, allowReconnect: false)));
        _outbox.Close();
        _ = EndedAsync(Unread, _time);
    }

    /// <summary>Cuts it; the client comes back and resumes.</summary>
    public void Abort()
    {
        _cut = true;
        _context.Abort();
    }

    /// <summary>It has ended. Unless we cut it, whoever was at the other end was there until now.</summary>
    public void Ended(Exception? failure, TimeSpan silence)
    {
        if (failure is null && !_cut && _clock.Now - LastHeard < silence)
        {
            Heard();
        }

        _ended = true;
    }

    public void Dispose()
    {
        _attempts.Dispose();
        _signals.Dispose();
    }

    private static TokenBucketRateLimiter Limiter(int perSecond, int burst) => new(new TokenBucketRateLimiterOptions
    {
        TokenLimit = burst,
        TokensPerPeriod = perSecond,
        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        QueueLimit = 0,
        AutoReplenishment = true,
    });

    private static bool Take(TokenBucketRateLimiter limiter)
    {
        using var lease = limiter.AttemptAcquire();
        return lease.IsAcquired;
    }
}

/// <summary>Who sits at a connection, and where.</summary>
internal sealed record Seat(string Session, PersonId Person, TabId Tab);
