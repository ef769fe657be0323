using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.SignIn;

/// <summary>Makes, finds and withdraws personal links.</summary>
public sealed class PersonalLinks(IDbContextFactory<ClassroomDb> databases, SignIns signIns, TimeProvider time)
{
    /// <summary>How exact "opened" is: scanners open a link many times.</summary>
    private static readonly TimeSpan OpenedStep = TimeSpan.FromMinutes(1);

    /// <summary>A new link for a person. The key is returned once and kept nowhere.</summary>
    public async Task<string> IssueAsync(string programme, string person, DateTimeOffset expiresAt, CancellationToken cancellation)
    {
        var (link, key) = Draft(programme, person, time.GetUtcNow(), expiresAt);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        db.PersonalLinks.Add(link);
        await db.SaveChangesAsync(cancellation);
        return key;
    }

    /// <summary>A link not yet stored, and its key.</summary>
    internal static (PersonalLink Link, string Key) Draft(string programme, string person, DateTimeOffset now, DateTimeOffset expiresAt)
    {
        var key = LinkKey.New();
        var link = new PersonalLink
        {
            Id = Guid.CreateVersion7(now).ToString("n"),
            KeyHash = LinkKey.Hash(key),
            PersonId = person,
            ProgrammeId = programme,
            CreatedAt = now,
            ExpiresAt = expiresAt,
        };
        return (link, key);
    }

    /// <summary>The link with this key and whose it is, or why it cannot be used. Finding it uses nothing up.</summary>
    public async Task<LinkFinding> FindAsync(string? key, CancellationToken cancellation)
    {
        if (!LinkKey.IsPlausible(key))
            return new(null, LinkRefusals.Unknown);

        var hash = LinkKey.Hash(key!);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var link = await db.PersonalLinks.AsNoTracking()
            .Include(l => l.Person).Include(l => l.Programme)
            .SingleOrDefaultAsync(l => l.KeyHash == hash, cancellation);
        return link switch
        {
            null => new(null, LinkRefusals.Unknown),
            { RevokedAt: not null } => new(null, LinkRefusals.Revoked),
            _ when link.ExpiresAt <= time.GetUtcNow() => new(null, LinkRefusals.Expired),
            _ => new(link, null),
        };
    }

    /// <summary>Ends a link whose key reached nobody.</summary>
    internal async Task DiscardAsync(string id, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await db.PersonalLinks.Where(l => l.Id == id).ExecuteDeleteAsync(cancellation);
    }

    /// <summary>Notes that a link's page was looked at.</summary>
    public async Task OpenedAsync(PersonalLink link, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        if (link.OpenedAt > now - OpenedStep)
            return;

        await using var db = await databases.CreateDbContextAsync(cancellation);
        await db.PersonalLinks.Where(l => l.Id == link.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(l => l.OpenedAt, now), cancellation);
    }

    /// <summary>Withdraws every link of a person in a programme and ends every sign-in of theirs: a lost laptop, a forwarded mail.</summary>
    public async Task WithdrawAsync(string programme, string person, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await db.PersonalLinks
            .Where(l => l.ProgrammeId == programme && l.PersonId == person && l.RevokedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(l => l.RevokedAt, now), cancellation);
        await signIns.EndAllAsync(programme, person, cancellation);
    }
}

/// <summary>Exactly one of the two is set.</summary>
public sealed record LinkFinding(PersonalLink? Link, Refusal? Refusal);
