using System.Security.Cryptography;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.SignIn;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.CalendarFeeds;

/// <summary>Makes, shows and ends the private addresses of calendar feeds. An address tells times and titles, and signs nobody in.</summary>
internal sealed class FeedAddresses(IDbContextFactory<ClassroomDb> databases, IDataProtectionProvider protection, TimeProvider time)
{
    private readonly IDataProtector seal = protection.CreateProtector("calendar feed");

    /// <summary>The path of a person's feed; null: they have none.</summary>
    public async Task<string?> FindAsync(SignedInPerson person, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await Of(db, person).Select(feed => feed.Sealed).SingleOrDefaultAsync(cancellation) is { } secret && Opened(secret) is { } opened
            ? PathOf(opened)
            : null;
    }

    /// <summary>A new path; the one before leads nowhere from now on.</summary>
    public async Task<string> RenewAsync(SignedInPerson person, CancellationToken cancellation)
    {
        var (secret, now) = (LinkKey.New(), time.GetUtcNow());
        var (hash, sealedSecret) = (LinkKey.Hash(secret), seal.Protect(secret));
        await using var db = await databases.CreateDbContextAsync(cancellation);

        // One statement: two tabs that ask at once leave one address, and never fail.
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "CalendarFeeds" ("ProgrammeId", "PersonId", "SecretHash", "Sealed", "CreatedAt")
            VALUES ({person.Programme}, {person.Id}, {hash}, {sealedSecret}, {now.UtcTicks})
            ON CONFLICT ("ProgrammeId", "PersonId") DO UPDATE SET "SecretHash" = excluded."SecretHash", "Sealed" = excluded."Sealed", "CreatedAt" = excluded."CreatedAt"
            """,
            cancellation);
        return PathOf(secret);
    }

    public async Task EndAsync(SignedInPerson person, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        await Of(db, person).ExecuteDeleteAsync(cancellation);
    }

    private static IQueryable<CalendarFeed> Of(ClassroomDb db, SignedInPerson person) =>
        db.CalendarFeeds.Where(feed => feed.ProgrammeId == person.Programme && feed.PersonId == person.Id);

    private static string PathOf(string secret) => $"/calendar/{secret}.ics";

    /// <summary>Null when the sealing keys are gone: the feed goes on, and a new address can be made.</summary>
    private string? Opened(string secret)
    {
        try
        {
            return seal.Unprotect(secret);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
