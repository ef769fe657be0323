using System.Security.Cryptography;
using System.Text;
using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Operations.Settings;
using CityLeadership.Classroom.Web.Schedule;
using CityLeadership.Classroom.Web.SignIn;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace CityLeadership.Classroom.Web.CalendarFeeds;

/// <summary>What a calendar programme is answered at a private address.</summary>
internal sealed class FeedReading(IDbContextFactory<ClassroomDb> databases, SiteOptions site)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The year of whose secret it is; 404 for one that was never given out or is replaced; 304 where nothing is new.</summary>
    public async Task<IResult> ReadAsync(string secret, HttpContext context, CancellationToken cancellation)
    {
        if (!LinkKey.IsPlausible(secret))
            return CommonRefusals.NotFound;

        var hash = LinkKey.Hash(secret);
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var found = await db.CalendarFeeds.AsNoTracking()
            .Where(feed => feed.SecretHash == hash)
            .Join(db.Enrolments, feed => new { feed.ProgrammeId, feed.PersonId }, e => new { e.ProgrammeId, e.PersonId }, (feed, e) => new { Feed = feed, e.Track, e.Programme })
            .SingleOrDefaultAsync(cancellation);
        if (found is null)
            return CommonRefusals.NotFound;

        var sessions = await db.SessionsOf(found.Feed.ProgrammeId, found.Feed.PersonId, found.Track).AsNoTracking()
            .OrderBy(s => s.StartsAt).ThenBy(s => s.Id)
            .ToListAsync(cancellation);
        var home = new Uri(SiteOf(context.Request), $"/as/{found.Feed.PersonId}/");
        var bytes = Utf8.GetBytes(YearAsCalendar.Write(found.Programme, sessions, home, found.Feed.CreatedAt));
        context.Response.Headers.CacheControl = "private, no-cache";
        context.Response.Headers["X-Robots-Tag"] = "noindex";
        return TypedResults.Bytes(bytes, "text/calendar; charset=utf-8", entityTag: TagOf(bytes));
    }

    private static EntityTagHeaderValue TagOf(byte[] bytes) => new($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))}\"");

    private Uri SiteOf(HttpRequest request) => site.Url ?? new Uri($"{request.Scheme}://{request.Host}");
}
