using System.Net;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Programmes.Demo;
using CityLeadership.Classroom.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CityLeadership.Classroom.Web.Tests.Programmes;

[Collection(OneHost.Name)]
public sealed class DemoProgrammeTests(DemoHost host)
{
    [Fact]
    public void Forty_cities_send_a_mayor_and_two_senior_officials_each()
    {
        var members = DemoPeople.All.Where(person => person.Role.IsMember()).GroupBy(person => person.City).ToList();

        Assert.Equal(40, members.Count);
        Assert.All(members, city => Assert.Equal(
            [Role.Mayor, Role.SeniorLeader, Role.SeniorLeader], city.Select(person => person.Role)));
        Assert.All(members, city => Assert.NotNull(DateTimeZoneProviders.Tzdb.GetZoneOrNull(city.Key.Zone)));
        Assert.Equal((2, 2), (DemoPeople.All.Count(person => person.Role == Role.Faculty), DemoPeople.All.Count(person => person.Role == Role.Staff)));
        Assert.Equal(124, DemoPeople.All.Select(person => person.Id).Distinct().Count());
        Assert.Equal(124, DemoPeople.All.Select(person => person.Name).Distinct().Count());
        Assert.All(DemoPeople.All, person => Assert.StartsWith("+999 ", person.Phone, StringComparison.Ordinal));
        Assert.Equal(Enumerable.Range(0, 120), DemoPeople.All.Where(person => person.Seat is not null).Select(person => person.Seat!.Value).Order());
    }

    [Fact]
    public void The_links_file_is_its_owners_alone()
    {
        _ = host.Links;
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(host.Folder, DemoLinks.FileName)));
    }

    [Fact]
    public async Task Everyone_has_a_portrait_of_their_own_that_is_the_same_every_time()
    {
        var link = host.LinkOf(Role.Mayor);
        var browser = await host.SignedInAsync(link);
        var pictures = new HashSet<string>();
        foreach (var person in DemoPeople.All)
        {
            using var answer = await browser.GetAsync($"/as/{link.Person}/api/people/{person.Id}/portrait");
            Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType!.MediaType);
            Assert.Contains("sandbox", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
            Assert.True(answer.Headers.CacheControl!.Private);
            Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
            var svg = System.Xml.Linq.XDocument.Parse(await answer.Content.ReadAsStringAsync());
            Assert.Equal("svg", svg.Root!.Name.LocalName);
            Assert.DoesNotContain(svg.Descendants(), element => element.Name.LocalName is "script" or "foreignObject" or "image" or "use" or "style");
            Assert.True(pictures.Add(svg.ToString()), $"{person.Name} looks like somebody else");
        }
    }

    [Fact]
    public async Task Who_has_no_portrait_is_no_fault_and_who_is_nobody_here_is_not_found()
    {
        var link = host.LinkOf(Role.Mayor);
        var programme = await host.InDatabaseAsync(db => db.Enrolments.Where(e => e.PersonId == link.Person).Select(e => e.ProgrammeId).SingleAsync());
        await host.InDatabaseAsync(db =>
        {
            db.Add(new Person { Id = "unpictured", Name = "Eve Ray" });
            db.Add(new Enrolment { ProgrammeId = programme, PersonId = "unpictured", Role = Role.Guest, Title = "Coach" });
            return db.SaveChangesAsync();
        });
        var browser = await host.SignedInAsync(link);

        using var none = await browser.GetAsync($"/as/{link.Person}/api/people/unpictured/portrait");
        using var nobody = await browser.GetAsync($"/as/{link.Person}/api/people/nobody/portrait");

        Assert.Equal(HttpStatusCode.NoContent, none.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, nobody.StatusCode);
        await host.InDatabaseAsync(db => db.People.Where(p => p.Id == "unpictured").ExecuteDeleteAsync());
    }

    [Fact]
    public async Task Past_classes_have_attendance_that_agrees_with_the_rule_and_the_stays()
    {
        var results = await host.InDatabaseAsync(db => (
            from result in db.AttendanceResults
            join session in db.ScheduledSessions on result.SessionId equals session.Id
            where session.Number != 99
            select new { result, session }).ToListAsync());

        Assert.True(results.Count >= 120);
        Assert.All(results, row =>
        {
            Assert.Equal(row.result.Seconds, row.result.Stays.Sum(stay => (stay.To!.Value - stay.From).TotalSeconds));
            Assert.All(row.result.Stays, stay => Assert.True(row.session.StartsAt <= stay.From && stay.From < stay.To && stay.To <= row.session.EndsAt));
        });
        Assert.Equal(
            Enum.GetValues<AttendanceStatus>().Where(status => status != AttendanceStatus.MadeUp), // which staff say, and nobody measures
            results.Select(row => row.result.Status).Distinct().Order());
        Assert.InRange(results.Count(row => row.result.Status == AttendanceStatus.Present) / (double)results.Count, 0.7, 0.97);
    }
}
