using System.Globalization;
using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.CalendarFeeds;
using CityLeadership.Classroom.Web.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;

namespace CityLeadership.Classroom.Web.Audit;

/// <summary>The audit log of a programme, for its staff to read.</summary>
internal sealed class AuditDesk(IDbContextFactory<ClassroomDb> databases)
{
    private const int APage = 100;

    private static readonly string[] Header = ["When (UTC)", "Who", "Who (id)", "Key", "Did", "What", "On whom", "On whom (id)", "Session", "Other id"];

    internal static readonly Refusal BadDay = new(
        StatusCodes.Status400BadRequest, "badDay",
        "That is no day.",
        "Write it as 2027-01-14.");

    internal static readonly Refusal BadDeed = new(
        StatusCodes.Status400BadRequest, "badDeed",
        "That is nothing the audit log tells of.",
        "Ask for lookedAt, changed, downloaded, sent or erased, or for all.");

    public async Task<IResult> ListAsync(string programme, AuditWanted wanted, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var zone = await ZoneAsync(db, programme, cancellation);
        var (found, refusal) = Found(db, programme, zone, wanted);
        if (found is null)
            return refusal!;

        var entries = await Lines(db, found).Take(APage + 1).ToListAsync(cancellation);
        var by = db.AuditEntries.Where(e => e.ProgrammeId == programme).Select(e => e.By).Distinct();
        var doers = await db.People.Where(p => by.Contains(p.Id)).OrderBy(p => p.Name).Select(p => new AuditName(p.Id, p.Name)).ToListAsync(cancellation);
        var person = wanted.Person is null ? null : await db.People.Where(p => p.Id == wanted.Person).Select(p => p.Name).SingleOrDefaultAsync(cancellation);
        var more = entries.Count > APage;
        if (more)
            entries.RemoveAt(APage);
        return TypedResults.Ok(new AuditAnswer(zone, AuditTrail.Kept.Days, doers, person, entries, more ? entries[^1].Id : null));
    }

    /// <summary>All that was asked for, as a file of any length.</summary>
    public async Task<IResult> FileAsync(string programme, AuditWanted wanted, CancellationToken cancellation)
    {
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var (found, refusal) = Found(db, programme, await ZoneAsync(db, programme, cancellation), wanted);
        if (found is null)
            return refusal!;

        var file = await PassingFile.WriteAsync(file => Spreadsheet.WriteAsync(file, Header, CellsAsync(Lines(db, found)), cancellation));
        return TypedResults.File(file, Spreadsheet.ContentType, "audit.csv");
    }

    private static Task<string> ZoneAsync(ClassroomDb db, string programme, CancellationToken cancellation) =>
        db.Programmes.Where(p => p.Id == programme).Select(p => p.Zone).SingleAsync(cancellation);

    /// <summary>One of the two is null.</summary>
    private static (IQueryable<AuditEntry>? Entries, Refusal? Refusal) Found(ClassroomDb db, string programme, string zone, AuditWanted wanted)
    {
        var entries = db.AuditEntries.AsNoTracking().Where(e => e.ProgrammeId == programme);
        if (wanted.Person is { } person)
            entries = entries.Where(e => e.PersonId == person);
        if (wanted.By is { } by)
            entries = entries.Where(e => e.By == by);
        if (wanted.Before is { } before)
            entries = entries.Where(e => string.Compare(e.Id, before) < 0);
        if (wanted.Deed is { } word)
        {
            if (!Enum.TryParse<AuditDeed>(word, ignoreCase: true, out var deed) || !Enum.IsDefined(deed))
                return (null, BadDeed);
            entries = entries.Where(e => e.Deed == deed);
        }

        if (wanted.Day is { } text)
        {
            if (!LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day))
                return (null, BadDay);
            var place = DateTimeZoneProviders.Tzdb[zone];
            var (from, to) = (place.AtStartOfDay(day).ToDateTimeOffset(), place.AtStartOfDay(day.PlusDays(1)).ToDateTimeOffset());
            entries = entries.Where(e => e.At >= from && e.At < to);
        }

        return (entries, null);
    }

    private static IQueryable<AuditLine> Lines(ClassroomDb db, IQueryable<AuditEntry> entries) =>
        from entry in entries
        join actor in db.People on entry.By equals actor.Id into doers
        from doer in doers.DefaultIfEmpty()
        join whom in db.People on entry.PersonId equals whom.Id into people
        from person in people.DefaultIfEmpty()
        join held in db.ScheduledSessions on entry.SessionId equals held.Id into sessions
        from session in sessions.DefaultIfEmpty()
        orderby entry.Id descending
        select new AuditLine(
            entry.Id, entry.At, entry.By, doer == null ? null : doer.Name, entry.KeyId, entry.Deed, entry.Matter, entry.PersonId,
            person == null ? null : person.Name, entry.SessionId, session == null ? null : CalendarEvent.NameOf(session), entry.Thing);

    private static async IAsyncEnumerable<string[]> CellsAsync(IQueryable<AuditLine> lines)
    {
        await foreach (var line in lines.AsAsyncEnumerable())
        {
            yield return
            [
                line.At.UtcDateTime.ToString("u", CultureInfo.InvariantCulture), line.ByName ?? "", line.By, line.Key ?? "", line.Deed.ToString(),
                line.Matter.ToString(), line.PersonName ?? "", line.Person ?? "", line.SessionName ?? line.Session ?? "", line.Thing ?? "",
            ];
        }
    }
}
