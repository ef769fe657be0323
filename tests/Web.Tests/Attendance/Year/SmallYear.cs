using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Attendance.Corrections;
using CityLeadership.Classroom.Web.Attendance.Year;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.SignIn;
using CityLeadership.Classroom.Web.Tests.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace CityLeadership.Classroom.Web.Tests.Attendance.Year;

/// <summary>A year in a database: the people and sessions a test names, and the desks that read and correct it.</summary>
internal sealed class SmallYear(Databases databases)
{
    public static readonly DateTimeOffset Start = new(2020, 9, 3, 13, 0, 0, TimeSpan.Zero);

    public static readonly SignedInPerson Marisol = new("marisol", "p", Role.Staff);

    private readonly IDbContextFactory<ClassroomDb> factory = databases.Services.GetRequiredService<IDbContextFactory<ClassroomDb>>();

    public YearMatrix Matrix => new(factory, TimeProvider.System);

    public PersonYears People => new(factory, TimeProvider.System);

    public CorrectionDesk Desk => new(factory, TimeProvider.System, NullLogger<CorrectionDesk>.Instance);

    public Task<ClassroomDb> OpenAsync() => factory.CreateDbContextAsync();

    public static Programme Programme => new() { Id = "p", Name = "P", Zone = "UTC", Place = "Here", HelpPhone = "1", HelpMessage = "mailto:a@b.example" };

    public static City City(string id) => new() { Id = id, Name = $"City {id}", Country = "C", Zone = "UTC" };

    public static Person Person(string id) => new() { Id = id, Name = $"Name {id}" };

    public static Enrolment Enrolment(string person, string? city, Role role) => new()
    {
        ProgrammeId = "p",
        PersonId = person,
        CityId = city,
        Role = role,
        Title = role.ToString(),
        Track = role switch { Role.Mayor => Tracks.Mayors, Role.SeniorLeader => Tracks.SeniorLeaders, _ => Tracks.None },
    };

    public static ScheduledSession Session(string id, DateTimeOffset at, Tracks tracks, SessionKind kind = SessionKind.Class) => new()
    {
        Id = id,
        ProgrammeId = "p",
        Kind = kind,
        Number = kind == SessionKind.Class ? 1 : null,
        Title = $"Session {id}",
        StartsAt = at,
        EndsAt = at.AddHours(2),
        Zone = "UTC",
        Tracks = tracks,
    };

    public static MeasuredSession Measured(string id, DateTimeOffset at) =>
        new() { SessionId = id, From = at, To = at.AddHours(2), MeasuredAt = at.AddHours(2) };

    public static AttendanceResult Result(string session, string person, AttendanceStatus status, params Stay[] stays) => new()
    {
        SessionId = session,
        PersonId = person,
        Status = status,
        Seconds = (int)stays.Sum(stay => (stay.To!.Value - stay.From).TotalSeconds),
        Calls = 2,
        TalkSeconds = 61,
        Hands = 3,
        Votes = 4,
        Breakouts = 5,
        Stays = stays,
    };

    /// <summary>
    /// A kick-off and a check-in that are on no log, a class for mayors, one for both tracks, and one to come; Ada and Ben of city a, Cem of city b.
    /// </summary>
    public async Task WriteAsync()
    {
        await using var db = await OpenAsync();
        db.AddRange(Programme, City("a"), City("b"));
        db.AddRange(new[] { "ada", "ben", "cem", "marisol" }.Select(Person));
        db.AddRange(
            Enrolment("ada", "a", Role.Mayor), Enrolment("ben", "a", Role.SeniorLeader), Enrolment("cem", "b", Role.Mayor),
            Enrolment("marisol", null, Role.Staff));
        db.AddRange(
            Session("kick", Start.AddDays(-40), Tracks.Both, SessionKind.KickOff),
            Session("call", Start.AddDays(-20), Tracks.Both, SessionKind.CheckIn),
            Session("one", Start, Tracks.Mayors),
            Session("two", Start.AddDays(42), Tracks.Both),
            Session("three", TimeProvider.System.GetUtcNow().AddDays(7), Tracks.Both));
        db.AddRange(Measured("one", Start), Measured("two", Start.AddDays(42)));
        db.AddRange(
            Result("one", "ada", AttendanceStatus.Present, new Stay(Start, Start.AddHours(2))),
            Result("one", "cem", AttendanceStatus.Absent),
            Result("two", "ada", AttendanceStatus.Partly, new Stay(Start.AddDays(42), Start.AddDays(42).AddHours(1))),
            Result("two", "cem", AttendanceStatus.Absent));
        await db.SaveChangesAsync();
    }
}
