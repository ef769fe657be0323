using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Answers;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Schedule;
using Microsoft.EntityFrameworkCore;
using NodaTime.Text;

namespace CityLeadership.Classroom.Web.Bookings.Desk;

/// <summary>For staff: who has booked what, and who has not. It says nothing of what was spoken about, because nothing is kept.</summary>
internal sealed class MeetingMatrix(IDbContextFactory<ClassroomDb> databases, TimeProvider time)
{
    private static readonly LocalDateTimePattern Moment = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");

    /// <summary>Whoever has most to book comes first.</summary>
    public async Task<MeetingMatrixAnswer> ReadAsync(string programme, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        await using var db = await databases.CreateDbContextAsync(cancellation);
        var zone = await db.Programmes.Where(p => p.Id == programme).Select(p => p.Zone).SingleAsync(cancellation);
        var mayors = await db.Enrolments.AsNoTracking().Where(e => e.ProgrammeId == programme && e.Role == Role.Mayor && e.LeftAt == null)
            .Select(e => new { e.PersonId, e.Person.Name, City = e.City == null ? "" : e.City.Name }).ToListAsync(cancellation);
        var meetings = await db.Meetings.AsNoTracking().Include(m => m.Session).Where(m => m.ProgrammeId == programme && m.LapsedAt == null)
            .ToDictionaryAsync(m => (m.MayorId, m.Kind), cancellation);
        var hosts = await db.Enrolments.Where(e => e.ProgrammeId == programme).Select(e => new { e.PersonId, e.Person.Name })
            .ToDictionaryAsync(e => e.PersonId, e => e.Name, cancellation);
        return new(now, zone,
        [
            .. mayors.Select(mayor => new MeetingRow(mayor.PersonId, mayor.Name, mayor.City, [.. MeetingKinds.All.Select(kind => Cell(mayor.PersonId, kind))]))
                .OrderByDescending(row => row.Cells.Count(cell => cell.Standing is MeetingStanding.ToBook or MeetingStanding.NotHeld))
                .ThenBy(row => row.City, StringComparer.InvariantCulture).ThenBy(row => row.Name, StringComparer.InvariantCulture),
        ]);

        MeetingCell Cell(string mayor, MeetingKind kind)
        {
            var meeting = meetings.GetValueOrDefault((mayor, kind));
            return new(
                kind, Standing(mayor, kind), meeting is null ? null : MeetingTime.Of(meeting.Session),
                meeting is null ? null : hosts.GetValueOrDefault(meeting.HostId, ""), MeetingStandings.WaitsFor(kind, other => Standing(mayor, other)) is not null);
        }

        MeetingStanding Standing(string mayor, MeetingKind kind) => MeetingStandings.Of(meetings.GetValueOrDefault((mayor, kind)), now);
    }

    /// <summary>A row a mayor; of each meeting its standing, its time in the programme's zone, and with whom.</summary>
    public static byte[] Write(MeetingMatrixAnswer matrix) => Spreadsheet.Write(
        ["City", "Mayor", .. MeetingKinds.All.SelectMany(kind => new[] { kind.Name(), $"{kind.Name()}: time in {matrix.Zone}", $"{kind.Name()}: with" })],
        matrix.Mayors.Select(row => (string[])[row.City, row.Name, .. row.Cells.SelectMany(cell => Cells(cell, matrix.Zone))]));

    public static string Name(MeetingMatrixAnswer matrix) =>
        $"Meetings {LocalDatePattern.Iso.Format(Series.Local(matrix.Now, matrix.Zone).Date)}.csv";

    private static string[] Cells(MeetingCell cell, string zone) =>
    [
        cell.Standing switch
        {
            MeetingStanding.ToBook => "To book",
            MeetingStanding.NotHeld => "Not held",
            var standing => standing.ToString(),
        },
        cell.Session is { } session ? Moment.Format(Series.Local(session.StartsAt, zone)) : "",
        cell.Host ?? "",
    ];
}
