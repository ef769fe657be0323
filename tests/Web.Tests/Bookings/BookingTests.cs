using System.Net;
using System.Net.Http.Json;
using System.Security.Claims;
using System.Text.Json;
using CityLeadership.Classroom.Live;
using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Programmes.Demo;
using CityLeadership.Classroom.Web.SignIn;
using CityLeadership.Classroom.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CityLeadership.Classroom.Web.Tests.Bookings;

/// <summary>Times are offered and taken, over HTTP.</summary>
[Collection(OneHost.Name)]
public sealed class BookingTests(DemoHost host)
{
    private static int days = 400;

    [Fact]
    public async Task Of_many_mayors_who_choose_the_same_time_one_has_it()
    {
        var slot = await OfferAsync(SessionKind.OnboardingCall);
        var mayors = Enumerable.Range(20, 6).Select(number => host.LinkOf(Role.Mayor, number)).ToList();
        var browsers = await Task.WhenAll(mayors.Select(host.SignedInAsync));

        var answers = await Task.WhenAll(mayors.Zip(browsers, (mayor, browser) => BookAsync(browser, mayor, "onboardingCall", slot)));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.OK);
        foreach (var refused in answers.Where(answer => answer.StatusCode != HttpStatusCode.OK))
            await Task.FromResult(refused).IsRefusedAsync(HttpStatusCode.Conflict, "slotTaken");
        Assert.Equal(1, await host.InDatabaseAsync(db => db.Meetings.CountAsync(m => m.SlotId == slot && m.LapsedAt == null)));
    }

    [Fact]
    public async Task One_mayor_who_chooses_two_times_at_once_has_one()
    {
        var (mayor, browser) = await PersonAsync(Role.Mayor, 10);
        var slots = new[] { await OfferAsync(SessionKind.CoachingDebrief), await OfferAsync(SessionKind.CoachingDebrief) };

        var answers = await Task.WhenAll(slots.Select(slot => BookAsync(browser, mayor, "coachingDebrief", slot)));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.OK);
        Assert.Equal(1, await host.InDatabaseAsync(db => db.Meetings.CountAsync(m => m.MayorId == mayor.Person && m.LapsedAt == null)));
    }

    [Fact]
    public async Task Two_who_take_overlapping_times_of_one_host_do_not_both_have_them()
    {
        var at = Next();
        var (call, debrief) = (await OfferAsync(SessionKind.OnboardingCall, at), await OfferAsync(SessionKind.CoachingDebrief, at));
        var (one, first) = await PersonAsync(Role.Mayor, 11);
        var (other, second) = await PersonAsync(Role.Mayor, 12);

        var answers = await Task.WhenAll(BookAsync(first, one, "onboardingCall", call), BookAsync(second, other, "coachingDebrief", debrief));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.OK);
    }

    [Fact]
    public async Task Check_ins_come_one_after_the_other()
    {
        var (mayor, browser) = await PersonAsync(Role.Mayor, 13);
        var (early, late) = (await OfferAsync(SessionKind.CheckIn), await OfferAsync(SessionKind.CheckIn));

        await BookAsync(browser, mayor, "checkIn2", late).IsRefusedAsync(HttpStatusCode.Conflict, "notInTurn");
        await OkAsync(BookAsync(browser, mayor, "checkIn1", late));
        await BookAsync(browser, mayor, "checkIn2", early).IsRefusedAsync(HttpStatusCode.Conflict, "slotTaken");
        await BookAsync(browser, mayor, "checkIn1", early).IsRefusedAsync(HttpStatusCode.Conflict, "alreadyBooked");
        await OkAsync(browser.SendAsync(HttpMethod.Put, $"/as/{mayor.Person}/api/meetings/{await MeetingOfAsync(late)}", new { slot = early }));
        await OkAsync(BookAsync(browser, mayor, "checkIn2", late));

        var mine = (await browser.JsonAsync($"/as/{mayor.Person}/api/meetings")).GetProperty("meetings").EnumerateArray().ToDictionary(one => one.GetProperty("kind").GetString()!);
        Assert.Equal(("booked", "booked", "toBook"), (Standing("checkIn1"), Standing("checkIn2"), Standing("checkIn3")));
        Assert.All(mine.Values, meeting => Assert.Equal(JsonValueKind.Null, meeting.GetProperty("waitsFor").ValueKind));

        string? Standing(string kind) => mine[kind].GetProperty("standing").GetString();
    }

    [Fact]
    public async Task Whoever_has_to_book_another_one_first_is_told_which()
    {
        var (mayor, browser) = await PersonAsync(Role.Mayor, 18);
        await OfferAsync(SessionKind.CheckIn);

        var mine = (await browser.JsonAsync($"/as/{mayor.Person}/api/meetings")).GetProperty("meetings").EnumerateArray();
        var free = await browser.JsonAsync($"/as/{mayor.Person}/api/meetings/free/checkIn2");

        Assert.Equal(
            [null, null, "checkIn1", "checkIn2", null],
            mine.Select(meeting => meeting.GetProperty("waitsFor").GetString()));
        Assert.Equal(("checkIn1", 0), (free.GetProperty("waitsFor").GetString(), free.GetProperty("slots").GetArrayLength()));
    }

    [Fact]
    public async Task A_meeting_is_cancelled_while_there_is_time_and_its_slot_is_free_again()
    {
        var (mayor, browser) = await PersonAsync(Role.Mayor, 14);
        var slot = await OfferAsync(SessionKind.OnboardingCall);
        await OkAsync(BookAsync(browser, mayor, "onboardingCall", slot));
        var session = await MeetingOfAsync(slot);
        var (_, stranger) = await PersonAsync(Role.Mayor, 15);

        await stranger.PostAsync($"/as/{host.LinkOf(Role.Mayor, 15).Person}/api/meetings/{session}/cancel", new { withdraw = false }).IsRefusedAsync(HttpStatusCode.NotFound, "noSuchMeeting");
        using (var cancelled = await browser.PostAsync($"/as/{mayor.Person}/api/meetings/{session}/cancel", new { withdraw = false }))
            Assert.Equal(HttpStatusCode.NoContent, cancelled.StatusCode);
        await OkAsync(BookAsync(browser, mayor, "onboardingCall", slot));

        var soon = await MeetingOfAsync(slot);
        await host.InDatabaseAsync(db => db.ScheduledSessions.Where(s => s.Id == soon)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.StartsAt, host.Time.GetUtcNow().AddHours(11))));
        await browser.PostAsync($"/as/{mayor.Person}/api/meetings/{soon}/cancel", new { withdraw = false }).IsRefusedAsync(HttpStatusCode.Conflict, "tooLateToChange");
        var (staff, desk) = await PersonAsync(Role.Staff);
        using var byStaff = await desk.PostAsync($"/as/{staff.Person}/api/meetings/{soon}/cancel", new { withdraw = true });
        Assert.Equal(HttpStatusCode.NoContent, byStaff.StatusCode);
        Assert.True(await host.InDatabaseAsync(db => db.OfferedSlots.AnyAsync(s => s.Id == slot && s.WithdrawnAt != null)));
    }

    [Fact]
    public async Task Only_the_two_come_in_and_staff_learn_nothing_but_whether_it_was_held()
    {
        var (mayor, browser) = await PersonAsync(Role.Mayor, 16);
        var slot = await OfferAsync(SessionKind.CoachingDebrief);
        await OkAsync(BookAsync(browser, mayor, "coachingDebrief", slot));
        var session = await MeetingOfAsync(slot);
        var now = host.Time.GetUtcNow();
        await host.InDatabaseAsync(db => db.ScheduledSessions.Where(s => s.Id == session)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.StartsAt, now.AddMinutes(-1)).SetProperty(s => s.EndsAt, now.AddMinutes(29))));

        var welcome = Assert.IsType<Admission.Welcome>(await AdmitAsync(mayor.Person, Role.Mayor, session));
        Assert.True(welcome.Facts.Confidential);
        Assert.Equal([Role.Faculty, Role.Mayor], welcome.Roster.Select(expected => expected.Role).Order().Reverse());
        Assert.IsType<Admission.Welcome>(await AdmitAsync(host.LinkOf(Role.Faculty).Person, Role.Faculty, session));
        foreach (var (role, number) in new[] { (Role.Staff, 0), (Role.Mayor, 17), (Role.SeniorLeader, 0) })
            Assert.Equal("noSuchClass", Assert.IsType<Admission.Refused>(await AdmitAsync(host.LinkOf(role, number).Person, role, session)).Rejection.Code);

        var (staff, desk) = await PersonAsync(Role.Staff);
        foreach (var path in new[] { "attendance", "attendance.csv", "summary", "earlier-calls", "votes.csv", $"attendance/{mayor.Person}" })
            Assert.Equal(HttpStatusCode.NotFound, (await desk.GetAsync($"/as/{staff.Person}/api/sessions/{session}/{path}")).StatusCode);
        await host.Services.GetRequiredService<ISessionArchive>().NoteHeldAsync(session, held: true, default);
        var row = (await desk.JsonAsync($"/as/{staff.Person}/api/meetings/matrix")).GetProperty("mayors").EnumerateArray().Single(one => one.GetProperty("person").GetString() == mayor.Person);
        var cells = row.GetProperty("cells").EnumerateArray().ToList();
        Assert.Equal("held", cells[^1].GetProperty("standing").GetString());
        Assert.Equal(
            ["checkIn2", "checkIn3"],
            cells.Where(cell => cell.GetProperty("waits").GetBoolean()).Select(cell => cell.GetProperty("kind").GetString()));
    }

    [Fact]
    public async Task A_run_keeps_its_local_time_across_daylight_saving_and_is_offered_once()
    {
        var (faculty, browser) = await PersonAsync(Role.Faculty);
        var run = new { host = (string?)null, kind = "checkIn", start = "2027-10-19T09:00", zone = "Europe/Lisbon", minutes = 30, weekly = new { to = "10:00", until = "2027-11-10" } };

        var first = await (await OkAsync(browser.PostAsync($"/as/{faculty.Person}/api/slots", run))).Content.ReadFromJsonAsync<JsonElement>();
        var again = await (await OkAsync(browser.PostAsync($"/as/{faculty.Person}/api/slots", run))).Content.ReadFromJsonAsync<JsonElement>();

        Assert.Equal((8, 0), (first.GetProperty("offered").GetInt32(), first.GetProperty("stoodThere").GetInt32()));
        Assert.Equal((0, 8), (again.GetProperty("offered").GetInt32(), again.GetProperty("stoodThere").GetInt32()));
        var starts = await host.InDatabaseAsync(db => db.OfferedSlots.Where(s => s.Zone == "Europe/Lisbon").OrderBy(s => s.StartsAt).Select(s => s.StartsAt).ToListAsync());
        Assert.Equal([8, 8, 8, 8, 9, 9, 9, 9], starts.Select(start => start.Hour));
    }

    [Theory]
    [InlineData("2020-01-01T09:00", "America/New_York", 30, null, null, "past")]
    [InlineData("soon", "America/New_York", 30, null, null, "no date and time")]
    [InlineData("2027-01-12T09:00", "Mars/Base", 30, null, null, "no time zone")]
    [InlineData("2027-01-12T09:00", "America/New_York", 1, null, null, "10 minutes")]
    [InlineData("2027-01-12T09:00", "America/New_York", 30, "08:00", "2027-02-01", "before it begins")]
    [InlineData("2027-01-12T09:00", "America/New_York", 30, "09:10", "2027-02-01", "No time fits")]
    [InlineData("2027-01-12T09:00", "America/New_York", 30, "12:00", "2031-02-01", "for a year")]
    [InlineData("2027-01-12T00:00", "America/New_York", 10, "23:00", "2027-12-01", "more than 400")]
    public async Task What_cannot_be_offered_is_said_in_a_sentence(string start, string zone, int minutes, string? to, string? until, string said)
    {
        var (faculty, browser) = await PersonAsync(Role.Faculty);

        using var answer = await browser.PostAsync(
            $"/as/{faculty.Person}/api/slots",
            new { host = (string?)null, kind = "checkIn", start, zone, minutes, weekly = to is null ? null : new { to, until } });

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(said, (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    /// <summary>A slot of the first professor on a day of its own, a year ahead where no class is.</summary>
    private Task<string> OfferAsync(SessionKind kind, DateTimeOffset? at = null) => host.InDatabaseAsync(async db =>
    {
        var from = at ?? Next();
        var slot = new OfferedSlot
        {
            Id = Guid.NewGuid().ToString("n"), ProgrammeId = "demo", HostId = host.LinkOf(Role.Faculty).Person, Kind = kind,
            StartsAt = from, EndsAt = from.AddMinutes(30), Zone = "America/New_York",
        };
        db.Add(slot);
        await db.SaveChangesAsync();
        return slot.Id;
    });

    private DateTimeOffset Next() => host.Time.GetUtcNow().AddDays(Interlocked.Increment(ref days));

    private Task<string> MeetingOfAsync(string slot) =>
        host.InDatabaseAsync(db => db.Meetings.Where(m => m.SlotId == slot && m.LapsedAt == null).Select(m => m.SessionId).SingleAsync());

    private async Task<(DemoLink Link, Browser Browser)> PersonAsync(Role role, int index = 0)
    {
        var link = host.LinkOf(role, index);
        return (link, await host.SignedInAsync(link));
    }

    private static Task<HttpResponseMessage> BookAsync(Browser browser, DemoLink mayor, string kind, string slot) =>
        browser.PostAsync($"/as/{mayor.Person}/api/meetings", new { kind, slot, mayor = (string?)null });

    private static async Task<HttpResponseMessage> OkAsync(Task<HttpResponseMessage> asking)
    {
        var answer = await asking;
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return answer;
    }

    private async Task<Admission> AdmitAsync(string person, Role role, string session)
    {
        ClaimsPrincipal user = Claims.Of(new SignedIn("device", person, "demo", role, DateTimeOffset.MaxValue));
        return await host.Services.GetRequiredService<IClassroomDoor>().AdmitAsync(user, session, default);
    }
}
