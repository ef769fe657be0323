using System.Security.Claims;
using CityLeadership.Classroom.Live;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.SignIn;
using CityLeadership.Classroom.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CityLeadership.Classroom.Web.Tests.Schedule;

[Collection(OneHost.Name)]
public sealed class ClassroomDoorTests(DemoHost host)
{
    [Fact]
    public async Task The_open_class_welcomes_its_people_with_the_whole_roster()
    {
        var welcome = Assert.IsType<Admission.Welcome>(await AskAsync(Role.Mayor, await OpenClassAsync()));

        Assert.Equal(124, welcome.Roster.Length);
        Assert.Equal(Enumerable.Range(0, 120), welcome.Roster.Where(person => person.Seat is not null).Select(person => person.Seat!.Value).Order());
        Assert.All(welcome.Roster, person => Assert.Equal(person.Role == Role.Mayor, person.Seat is >= 0 and < 40));
        var first = host.LinkOf(Role.Mayor);
        Assert.Contains(welcome.Roster, person => person == new Expected(new(first.Person), Role.Mayor, 0, first.Name, first.City, "Mayor"));
        Assert.StartsWith("Class ", welcome.Facts.Title, StringComparison.Ordinal);
        Assert.EndsWith("case", welcome.Facts.Subtitle, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_class_of_the_other_track_does_not_expect_a_mayor()
    {
        var session = await host.NewClassAsync(host.Time.GetUtcNow(), Tracks.SeniorLeaders);

        Assert.Equal("notExpected", Code(await AskAsync(Role.Mayor, session)));
        Assert.Equal(80 + 4, Assert.IsType<Admission.Welcome>(await AskAsync(Role.Faculty, session)).Roster.Length);
    }

    [Fact]
    public async Task Hosts_may_come_two_hours_early_and_others_a_quarter_of_an_hour()
    {
        var now = host.Time.GetUtcNow();
        var (soon, later, muchLater) = (await host.NewClassAsync(now.AddMinutes(14)), await host.NewClassAsync(now.AddMinutes(60)), await host.NewClassAsync(now.AddMinutes(121)));

        Assert.IsType<Admission.Welcome>(await AskAsync(Role.Mayor, soon));
        Assert.Equal("tooEarly", Code(await AskAsync(Role.Mayor, later)));
        Assert.IsType<Admission.Welcome>(await AskAsync(Role.Staff, later));
        var refused = Assert.IsType<Admission.Refused>(await AskAsync(Role.Staff, muchLater));
        Assert.Matches(@"^It is too early\. You can come in from \d+ \w+, \d+:\d\d in Boston\.$", refused.Rejection.Message);
    }

    [Fact]
    public async Task A_class_long_over_a_meeting_in_person_and_a_foreign_one_are_no_rooms_to_enter()
    {
        var kickOff = await host.InDatabaseAsync(db => db.ScheduledSessions.Where(s => s.Kind == SessionKind.KickOff).Select(s => s.Id).SingleAsync());

        Assert.Equal("over", Code(await AskAsync(Role.Mayor, await host.NewClassAsync(host.Time.GetUtcNow().AddHours(-4)))));
        Assert.Equal("inPerson", Code(await AskAsync(Role.Mayor, kickOff)));
        Assert.Equal("noSuchClass", Code(await AskAsync(Role.Mayor, "nothing")));
    }

    private static string Code(Admission admission) => Assert.IsType<Admission.Refused>(admission).Rejection.Code;

    private Task<string> OpenClassAsync() => host.InDatabaseAsync(db =>
    {
        var now = host.Time.GetUtcNow();
        return db.ScheduledSessions.Where(s => s.StartsAt <= now && s.EndsAt > now && s.Tracks == Tracks.Both && s.Number != 99).Select(s => s.Id).SingleAsync();
    });

    private async Task<Admission> AskAsync(Role role, string session)
    {
        var person = host.LinkOf(role).Person;
        ClaimsPrincipal user = Claims.Of(new SignedIn("device", person, "demo", role, DateTimeOffset.MaxValue));
        return await host.Services.GetRequiredService<IClassroomDoor>().AdmitAsync(user, session, default);
    }
}
