using System.Net;
using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Tests.Attendance;
using CityLeadership.Classroom.Web.Tests.Host;
using Microsoft.Extensions.DependencyInjection;

namespace CityLeadership.Classroom.Web.Tests.Summaries;

/// <summary>A class that ended and is archived, as each person in it is shown it.</summary>
[Collection(OneHost.Name)]
public sealed class SummaryTests(DemoHost host)
{
    [Fact]
    public async Task Faculty_see_who_spoke_and_whom_they_have_not_called_this_year()
    {
        var (professor, called, other) = (host.LinkOf(Role.Faculty), host.LinkOf(Role.Mayor), host.LinkOf(Role.Mayor, 1));
        var session = await TaughtAsync(professor.Person, called.Person, other.Person);
        var browser = await host.SignedInAsync(professor);

        var summary = await browser.JsonAsync($"/as/{professor.Person}/api/sessions/{session}/summary");

        var speaker = summary.GetProperty("people").EnumerateArray().Single(one => one.GetProperty("person").GetString() == called.Person);
        Assert.Equal(60, speaker.GetProperty("floorSeconds").GetInt32());
        var notCalled = summary.GetProperty("notCalled").EnumerateArray().Select(one => one.GetProperty("person").GetString()).ToList();
        Assert.DoesNotContain(called.Person, notCalled);
        Assert.Contains(other.Person, notCalled);
        using var file = await browser.GetAsync($"/as/{professor.Person}/api/sessions/{session}/summary.csv");
        Assert.Equal("text/csv", file.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Faculty_take_the_votes_of_their_class_away_as_a_file()
    {
        var (professor, mayor, stranger) = (host.LinkOf(Role.Faculty), host.LinkOf(Role.Mayor), host.LinkOf(Role.Faculty, 1));
        var session = await TaughtAsync(professor.Person, mayor.Person, host.LinkOf(Role.Mayor, 1).Person);
        var browser = await host.SignedInAsync(professor);

        using var answer = await browser.GetAsync($"/as/{professor.Person}/api/sessions/{session}/votes.csv");

        Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
        Assert.EndsWith(" votes.csv", answer.Content.Headers.ContentDisposition!.FileName!.Trim('"'), StringComparison.Ordinal);
        Assert.Contains("Build it?", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var elsewhere = await host.SignedInAsync(stranger);
        await elsewhere.GetAsync($"/as/{stranger.Person}/api/sessions/{session}/votes.csv").IsRefusedAsync(HttpStatusCode.NotFound, "noSummary");
    }

    [Fact]
    public async Task A_mayor_sees_the_board_and_nobody_compared()
    {
        var (professor, mayor, other) = (host.LinkOf(Role.Faculty), host.LinkOf(Role.Mayor), host.LinkOf(Role.Mayor, 1));
        var session = await TaughtAsync(professor.Person, mayor.Person, other.Person);
        var browser = await host.SignedInAsync(mayor);

        var summary = await browser.JsonAsync($"/as/{mayor.Person}/api/sessions/{session}/summary");

        Assert.Equal("The fee", summary.GetProperty("board")[0].GetProperty("points")[0].GetProperty("text").GetString());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, summary.GetProperty("people").ValueKind);
        Assert.Equal(System.Text.Json.JsonValueKind.Null, summary.GetProperty("notCalled").ValueKind);
    }

    [Fact]
    public async Task Who_was_not_on_its_list_is_shown_nothing()
    {
        var session = await TaughtAsync(host.LinkOf(Role.Faculty).Person, host.LinkOf(Role.Mayor).Person);
        var absent = host.LinkOf(Role.SeniorLeader, 3);
        var browser = await host.SignedInAsync(absent);

        await browser.GetAsync($"/as/{absent.Person}/api/sessions/{session}/summary").IsRefusedAsync(HttpStatusCode.NotFound, "noSummary");
    }

    [Fact]
    public async Task A_later_class_of_the_series_knows_who_was_called_in_earlier_ones()
    {
        var (professor, called, other) = (host.LinkOf(Role.Faculty), host.LinkOf(Role.Mayor, 33), host.LinkOf(Role.Mayor, 34));
        var earlier = await TaughtAsync(professor.Person, called.Person, other.Person);
        var later = await host.NewClassAsync(host.Time.GetUtcNow().AddYears(4));
        var browser = await host.SignedInAsync(professor);

        var known = await browser.JsonAsync($"/as/{professor.Person}/api/sessions/{later}/earlier-calls");
        var before = await browser.JsonAsync($"/as/{professor.Person}/api/sessions/{earlier}/earlier-calls");

        Assert.True(known.GetProperty("classes").GetInt32() > 0);
        Assert.Equal(1, known.GetProperty("calls").GetProperty(called.Person).GetInt32());
        Assert.False(known.GetProperty("calls").TryGetProperty(other.Person, out _));
        Assert.False(before.GetProperty("calls").TryGetProperty(called.Person, out _), "the class itself is not an earlier one");
        await browser.GetAsync($"/as/{professor.Person}/api/sessions/none/earlier-calls").IsRefusedAsync(HttpStatusCode.NotFound, "noSummary");
    }

    /// <summary>The first of the people is called by the professor for a minute, and makes a point.</summary>
    private async Task<string> TaughtAsync(string professor, params string[] people)
    {
        var start = host.Time.GetUtcNow().AddYears(3);
        var session = await host.NewClassAsync(start);
        var (first, by) = (new PersonId(people[0]), new PersonId(professor));
        var log = ClassLog.With(start, people)
            .At(-700, new RosterCopied([new(by, Role.Faculty, null, "Professor", "Boston", "Professor")]))
            .Starts(0)
            .At(10, new CalledOn(first, by, HadHand: true, Alongside: false))
            .At(20, new ContributionNoted(new("n1"), "The fee", null, first, false, "V", by))
            .At(70, new FloorReturned(first, by))
            .At(80, new PollOpened(new("p1"), "Build it?", ["Yes", "No"], false, null, by))
            .At(85, new VoteCast(new("p1"), first, 0))
            .At(90, new PollClosed(new("p1"), new([1, 0], 1, false), by))
            .Ends(7200).Entries;
        var archive = host.Services.GetRequiredService<ISessionArchive>();
        await archive.WriteAsync(session, [.. log], default);
        await archive.CloseAsync(session, new LogSeal(log.Count, log[^1].Id), default);
        return session;
    }
}
