using System.Collections.Concurrent;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.SignIn;

/// <summary>
/// Who is signed in on which device. A cookie only names a device; whether that sign-in still stands is looked up here, so
/// that withdrawing it ends it everywhere within <see cref="Freshness"/>, and at once on this host.
/// </summary>
public sealed class SignIns(IDbContextFactory<ClassroomDb> databases, TimeProvider time, ILogger<SignIns> logger)
{
    /// <summary>How long an answer may be reused. The promise is five seconds; the rest is for the lookup itself.</summary>
    private static readonly TimeSpan Freshness = TimeSpan.FromSeconds(4);

    /// <summary>How exact "last seen" is.</summary>
    private static readonly TimeSpan SeenStep = TimeSpan.FromMinutes(5);

    private const int MostCached = 20_000;

    private readonly ConcurrentDictionary<string, Cached> cache = new(StringComparer.Ordinal);

    /// <summary>
    /// The sign-in on this device, or null once it has ended: signed out, withdrawn or expired. While the database is down,
    /// whoever was signed in stays so: a class that runs goes on.
    /// </summary>
    public async Task<SignedIn?> FindAsync(string device, CancellationToken cancellation)
    {
        if (cache.TryGetValue(device, out var cached) && time.GetElapsedTime(cached.At) < Freshness)
            return cached.SignedIn is { } known && known.EndsAt > time.GetUtcNow() ? known : null;

        var at = time.GetTimestamp();
        SignedIn? signedIn;
        try
        {
            signedIn = await LookUpAsync(device, cancellation);
        }
        catch (Exception failure) when (failure is not OperationCanceledException && cached?.SignedIn is { } last && last.EndsAt > time.GetUtcNow())
        {
            SignInLog.DatabaseSilent(logger, failure);
            return last;
        }

        if (cache.Count >= MostCached)
            cache.Clear();
        cache[device] = new(signedIn, at);
        return signedIn;
    }

    /// <summary>
    /// A new sign-in. It always gets a new device id, and ends the one this browser had before, so that an id
    /// somebody planted or kept is worth nothing after it.
    /// </summary>
    internal async Task<Device> BeginAsync(Arrival arrival, string? before, CancellationToken cancellation)
    {
        if (before is not null)
            await EndAsync(before, cancellation);

        var now = time.GetUtcNow();
        var device = new Device
        {
            Id = Guid.NewGuid().ToString("n"),
            PersonId = arrival.Person,
            ProgrammeId = arrival.Programme,
            Way = arrival.Way,
            LinkId = arrival.Link,
            Name = BrowserName.Of(arrival.UserAgent),
            CreatedAt = now,
            LastSeenAt = now,
            EndsAt = arrival.EndsAt,
        };
        await using var db = await databases.CreateDbContextAsync(cancellation);
        db.Devices.Add(device);
        await db.SaveChangesAsync(cancellation);
        return device;
    }

    public async Task EndAsync(string device, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await db.Devices
            .Where(d => d.Id == device && d.RevokedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(d => d.RevokedAt, now), cancellation);
        cache.TryRemove(device, out _);
    }

    /// <summary>Ends every sign-in of a person, whatever way they came.</summary>
    /// <param name="programme">Null: in every programme.</param>
    internal async Task EndAllAsync(string? programme, string person, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await db.Devices
            .Where(d => d.PersonId == person && (programme == null || d.ProgrammeId == programme) && d.RevokedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(d => d.RevokedAt, now), cancellation);
        ForgetCached();
    }

    /// <summary>Those that have not ended.</summary>
    internal static IQueryable<Device> Standing(ClassroomDb db, DateTimeOffset now) =>
        db.Devices.Where(d => d.RevokedAt == null && d.EndsAt > now && (d.Link == null || d.Link.RevokedAt == null));

    /// <summary>Makes the next question about anyone ask the database.</summary>
    internal void ForgetCached() => cache.Clear();

    private async Task<SignedIn?> LookUpAsync(string device, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var found = await (
            from d in Standing(db, now)
            where d.Id == device
            join e in db.Enrolments on new { d.ProgrammeId, d.PersonId } equals new { e.ProgrammeId, e.PersonId }
            select new { SignedIn = new SignedIn(d.Id, d.PersonId, e.ProgrammeId, e.Role, d.EndsAt), d.LastSeenAt })
            .SingleOrDefaultAsync(cancellation);
        if (found is not null && found.LastSeenAt + SeenStep < now)
        {
            await db.Devices.Where(d => d.Id == device)
                .ExecuteUpdateAsync(set => set.SetProperty(d => d.LastSeenAt, now), cancellation);
        }

        return found?.SignedIn;
    }

    private sealed record Cached(SignedIn? SignedIn, long At);
}

/// <summary>Somebody who has shown who they are.</summary>
/// <param name="Link">The link they showed; null for the other ways.</param>
/// <param name="UserAgent">As their browser sent it.</param>
/// <param name="EndsAt">When the sign-in ends by itself.</param>
internal sealed record Arrival(string Person, string Programme, SignInWay Way, string? Link, string UserAgent, DateTimeOffset EndsAt);

/// <summary>A sign-in that stands: which device, who, in which programme and role, and when it ends by itself.</summary>
public sealed record SignedIn(string Device, string Person, string Programme, Role Role, DateTimeOffset EndsAt);
