using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace CityLeadership.Classroom.Live.Broadcast;

/// <summary>
/// How fast one person may act in one class on this node, over all their tabs and reconnects: more tabs are not a louder voice.
/// Whoever has been quiet for a while is forgotten here.
/// </summary>
internal sealed class Paces(IOptions<LiveOptions> options) : IDisposable
{
    private readonly PartitionedRateLimiter<Seat> _commands = Limiter(new()
    {
        TokenLimit = options.Value.CommandBurst,
        TokensPerPeriod = options.Value.CommandsPerSecond,
        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
    });

    private readonly PartitionedRateLimiter<Seat> _messages = Limiter(new()
    {
        TokenLimit = options.Value.MessageBurst,
        TokensPerPeriod = 1,
        ReplenishmentPeriod = TimeSpan.FromMinutes(1) / options.Value.MessagesPerMinute,
    });

    /// <summary>Each sign is an entry of the log for ever, and fades in five seconds: more than this nobody could see.</summary>
    private readonly PartitionedRateLimiter<Seat> _reactions = Limiter(new()
    {
        TokenLimit = 5,
        TokensPerPeriod = 1,
        ReplenishmentPeriod = TimeSpan.FromSeconds(2),
    });

    public bool MayCommand(Seat seat) => Take(_commands, seat);

    /// <summary>One chat message more. A message that is sent again under its id is not asked about again.</summary>
    public bool MaySay(Seat seat) => Take(_messages, seat);

    /// <summary>One sign more to everyone.</summary>
    public bool MayReact(Seat seat) => Take(_reactions, seat);

    public void Dispose()
    {
        _commands.Dispose();
        _messages.Dispose();
        _reactions.Dispose();
    }

    private static PartitionedRateLimiter<Seat> Limiter(TokenBucketRateLimiterOptions bucket) =>
        PartitionedRateLimiter.Create<Seat, (string Session, string Person)>(seat =>
            RateLimitPartition.GetTokenBucketLimiter((seat.Session, seat.Person.Value), _ => bucket));

    private static bool Take(PartitionedRateLimiter<Seat> limiter, Seat seat)
    {
        using var lease = limiter.AttemptAcquire(seat);
        return lease.IsAcquired;
    }
}
