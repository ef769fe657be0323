using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Attendance;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Exhibits;
using CityLeadership.Classroom.Web.SignIn;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Programmes.Demo;

/// <summary>
/// Makes the demo programme on the first start, and on every start sees to it that a class is open and that the links
/// file is there. Runs after the database is up to date and before anything is served.
/// </summary>
internal sealed class DemoStart(
    IDbContextFactory<ClassroomDb> databases, DataFolder folder, ExhibitFiles files, TimeProvider time, ILogger<DemoStart> logger) : IHostedLifecycleService
{
    private const string ProgrammeId = "demo";

    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        if (await db.Programmes.AnyAsync(p => p.Id == ProgrammeId, cancellationToken))
            await OpenClassAsync(db, now, cancellationToken);
        else
            await MakeAsync(db, now, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        await WriteLinksAsync(db, now, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task OpenClassAsync(ClassroomDb db, DateTimeOffset now, CancellationToken cancellation)
    {
        var year = await db.ScheduledSessions.Where(s => s.ProgrammeId == ProgrammeId).ToListAsync(cancellation);
        var running = year.Where(s => s.Kind == SessionKind.Class && s.CancelledAt is null && s.StartsAt <= now && now < s.EndsAt).Select(s => s.Id).ToList();
        var ended = await db.ArchivedSessions.CountAsync(s => running.Contains(s.SessionId), cancellation);
        if (running.Count > ended)
            return;

        var next = DemoYear.Next(ProgrammeId, year, now, out var superfluous);
        if (superfluous is not null)
            db.Remove(superfluous);
        if (!year.Contains(next))
            db.Add(next);
        var exhibit = await db.StoredExhibits.FirstOrDefaultAsync(e => e.SessionId == next.Id, cancellation);
        if (exhibit is null)
            db.Add(exhibit = await ExhibitOfAsync(next, now, cancellation));
        if (!await db.StoredPlans.AnyAsync(p => p.SessionId == next.Id, cancellation))
            db.Add(DemoPlan.Of(next, exhibit.Id, Professor, now));
    }

    private static string Professor => DemoPeople.All.First(person => person.Role == Role.Faculty).Id;

    private Task<StoredExhibit> ExhibitOfAsync(ScheduledSession session, DateTimeOffset now, CancellationToken cancellation) =>
        DemoExhibit.MakeAsync(files, session, Professor, now, cancellation);

    private async Task MakeAsync(ClassroomDb db, DateTimeOffset now, CancellationToken cancellation)
    {
        var programme = new Programme
        {
            Id = ProgrammeId,
            Name = "City Leadership",
            Zone = DemoYear.Zone,
            Place = "Boston",
            HelpPhone = "+1 617 555 0100",
            HelpMessage = "mailto:help@cityleadership.example",
            Demo = true,
        };
        var year = DemoYear.Plan(ProgrammeId, now);
        db.Add(programme);
        db.AddRange(DemoPeople.All.Select(person => person.City).Distinct().Select(DemoRows.City));
        db.AddRange(DemoPeople.All.Select(DemoRows.Person));
        db.AddRange(DemoPeople.All.Select(person => DemoRows.Enrolment(person, ProgrammeId)));
        db.AddRange(year);
        db.AddRange(DemoMeetings.Of(ProgrammeId, now));
        foreach (var session in year.Where(session => session.Kind == SessionKind.Class && session.EndsAt > now).Take(1))
        {
            var exhibit = await ExhibitOfAsync(session, now, cancellation);
            db.AddRange(exhibit, DemoPlan.Of(session, exhibit.Id, Professor, now));
        }

        foreach (var session in year.Where(session => session.EndsAt <= now))
        {
            db.Add(DemoAttendance.Measured(session));
            db.AddRange(DemoPeople.All
                .Where(person => (DemoRows.Track(person) & session.Tracks) != Tracks.None)
                .Select(person => DemoAttendance.Of(session, person.Id, AttendanceRule.Of(programme))));
        }

        DemoLog.Made(logger, DemoPeople.All.Count, year.Count);
    }

    /// <summary>A missing file means lost keys, or keys somebody took: the old links end.</summary>
    private async Task WriteLinksAsync(ClassroomDb db, DateTimeOffset now, CancellationToken cancellation)
    {
        var path = folder.File(DemoLinks.FileName);
        if (DemoLinks.Read(path, now) is not null)
            return;

        var expiresAt = now.AddDays(365);
        await db.PersonalLinks.Where(l => l.ProgrammeId == ProgrammeId && l.RevokedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(l => l.RevokedAt, now), cancellation);
        var links = new List<DemoLink>();
        foreach (var person in DemoPeople.All)
        {
            var (link, key) = PersonalLinks.Draft(ProgrammeId, person.Id, now, expiresAt);
            db.Add(link);
            links.Add(new(person.Id, person.Role, person.Name, person.City.Name, key));
        }

        await db.SaveChangesAsync(cancellation);
        new DemoLinks(expiresAt, links).Write(path);
        DemoLog.LinksWritten(logger, links.Count, path);
    }
}
