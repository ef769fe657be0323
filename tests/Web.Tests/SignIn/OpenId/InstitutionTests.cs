using System.Net;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Tests.SignIn.OpenId;

/// <summary>Staff and faculty come in with their account at the institution: against a real provider.</summary>
public sealed class InstitutionTests(InstitutionHost host) : IClassFixture<InstitutionHost>
{
    [Fact]
    public async Task The_button_is_offered_and_leads_to_the_provider_with_a_challenge()
    {
        var ways = (await host.NewBrowser().JsonAsync("/api/ways-in")).GetProperty("institution");
        Assert.Equal("the Institution", ways.GetProperty("name").GetString());
        Assert.Equal($"{Browser.Origin}/sign-in/institution", ways.GetProperty("address").GetString());

        var visit = host.Visit(host.NewBrowser());
        var (one, other) = (await visit.LeaveAsync(), await visit.LeaveAsync());
        Assert.Equal(host.Provider.Issuer.Authority, one.Authority);
        Assert.Contains("code_challenge_method=S256", one.Query, StringComparison.Ordinal);
        Assert.NotEqual(InstitutionVisit.Parameter(one, "state"), InstitutionVisit.Parameter(other, "state"));
        Assert.NotEqual(InstitutionVisit.Parameter(one, "nonce"), InstitutionVisit.Parameter(other, "nonce"));
        Assert.NotEqual(InstitutionVisit.Parameter(one, "code_challenge"), InstitutionVisit.Parameter(other, "code_challenge"));
    }

    [Theory]
    [InlineData("staff", "dana", "staff")]
    [InlineData("faculty", "grace", "faculty")]
    public async Task Who_is_in_the_roster_comes_in_as_what_the_roster_says(string subject, string person, string role)
    {
        var browser = host.NewBrowser();
        var visit = host.Visit(browser);

        Assert.Equal($"/as/{person}/", await visit.SignInAsync(subject));

        var me = await browser.JsonAsync($"/as/{person}/api/me");
        Assert.Equal((person, role), (me.GetProperty("person").GetString(), me.GetProperty("role").GetString()));
        Assert.Empty(browser.Cookies.GetCookies(new Uri($"{Browser.Origin}/sign-in/callback")));
    }

    [Theory]
    [InlineData("stranger", "unknown")]
    [InlineData("mayor", "notThisWay")]
    [InlineData("unverified", "unverified")]
    [InlineData("silent", "unverified")]
    [InlineData("", "cancelled")]
    public async Task Nobody_else_comes_in_and_each_is_told_why(string subject, string why)
    {
        var browser = host.NewBrowser();
        var visit = host.Visit(browser);
        Assert.Equal($"/sign-in/failed/{why}", await visit.SignInAsync(subject));
        Assert.Equal(0, browser.Cookies.Count);
    }

    [Fact]
    public async Task Who_may_not_come_in_is_not_bound_either()
    {
        var visit = host.Visit(host.NewBrowser());
        await visit.SignInAsync("mayor");
        Assert.False(await host.InDatabaseAsync(db => db.InstitutionAccounts.AnyAsync(a => a.Subject == "mayor")));
    }

    [Fact]
    public async Task A_callback_counts_once_and_in_the_browser_that_began_it()
    {
        var browser = host.NewBrowser();
        var visit = host.Visit(browser);
        var callback = await visit.ChooseAsync(await visit.LeaveAsync(), "staff");
        var attempt = browser.Cookies.GetCookieHeader(new Uri(Browser.Origin + callback.PathAndQuery));

        // Somebody else's browser: the victim of a prepared link.
        var victim = host.Visit(host.NewBrowser());
        Assert.Equal("/sign-in/failed/lost", await victim.ReturnAsync(callback));

        Assert.Equal("/as/dana/", await visit.ReturnAsync(callback));
        Assert.Equal("/sign-in/failed/lost", await visit.ReturnAsync(callback));

        // With the attempt's cookie copied before: the provider redeems a code once.
        var copied = new HttpRequestMessage(HttpMethod.Get, callback.PathAndQuery) { Headers = { { "Cookie", attempt } } };
        using var again = await host.NewBrowser().SendAsync(copied);
        Assert.Equal("/sign-in/failed/lost", again.Headers.Location?.ToString());
        Assert.False(again.Headers.TryGetValues("Set-Cookie", out var set) && set.Any(cookie => cookie.StartsWith("classroom=", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Over_https_no_neighbouring_site_can_plant_an_attempt()
    {
        using var answer = await host.NewBrowser().SendAsync(new HttpRequestMessage(HttpMethod.Get, "https://localhost/sign-in/institution"));
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith("__Host-attempt.", cookie, StringComparison.Ordinal);
        foreach (var word in new[] { "path=/;", "secure", "httponly", "samesite=lax", "max-age=900" })
            Assert.Contains(word, cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("domain", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_sign_in_that_somebody_planted_is_not_the_one_that_comes_of_it()
    {
        var browser = host.NewBrowser();
        var visit = host.Visit(browser);
        await visit.SignInAsync("staff");
        var address = new Uri($"{Browser.Origin}/as/dana/api/me");
        var planted = browser.Cookies.GetCookieHeader(address);

        await visit.SignInAsync("staff");

        Assert.NotEqual(planted, browser.Cookies.GetCookieHeader(address));
        var devices = await browser.JsonAsync("/as/dana/api/devices");
        Assert.True(devices[0].GetProperty("isThis").GetBoolean());
        Assert.Equal("institution", devices[0].GetProperty("way").GetString());
    }

    [Fact]
    public async Task More_attempts_than_anybody_has_open_are_let_go()
    {
        var browser = host.NewBrowser();
        var visit = host.Visit(browser);
        for (var i = 0; i < 12; i++)
            await visit.LeaveAsync();
        Assert.InRange(browser.Cookies.GetCookies(new Uri(Browser.Origin)).Count, 1, 5);
        Assert.Equal("/as/dana/", await visit.SignInAsync("staff"));
    }

    [Fact]
    public async Task Two_tabs_do_not_undo_one_another()
    {
        var browser = host.NewBrowser();
        var visit = host.Visit(browser);
        var (one, other) = (await visit.LeaveAsync(), await visit.LeaveAsync());
        Assert.Equal("/as/dana/", await visit.ReturnAsync(await visit.ChooseAsync(one, "staff")));
        Assert.Equal("/as/grace/", await visit.ReturnAsync(await visit.ChooseAsync(other, "faculty")));
    }

    [Fact]
    public async Task A_code_of_one_attempt_is_no_good_in_another()
    {
        var visit = host.Visit(host.NewBrowser());
        var stolen = await visit.ChooseAsync(await visit.LeaveAsync(), "staff");
        var mine = await visit.ChooseAsync(await visit.LeaveAsync(), "faculty");

        // The state is mine, the code is theirs: the provider wants the verifier that belongs to it.
        var mixed = new Uri(mine.ToString().Replace(InstitutionVisit.Parameter(mine, "code"), InstitutionVisit.Parameter(stolen, "code"), StringComparison.Ordinal));
        Assert.Equal("/sign-in/failed/lost", await visit.ReturnAsync(mixed));
    }

    [Fact]
    public async Task An_attempt_that_took_too_long_is_lost()
    {
        var browser = host.NewBrowser();
        var visit = host.Visit(browser);
        var callback = await visit.ChooseAsync(await visit.LeaveAsync(), "staff");
        var cookie = browser.Cookies.GetCookieHeader(new Uri(Browser.Origin + callback.PathAndQuery));
        host.Time.Advance(TimeSpan.FromMinutes(16));
        try
        {
            var late = new HttpRequestMessage(HttpMethod.Get, callback.PathAndQuery) { Headers = { { "Cookie", cookie } } };
            using var answer = await host.NewBrowser().SendAsync(late);
            Assert.Equal("/sign-in/failed/lost", answer.Headers.Location?.ToString());
        }
        finally
        {
            host.Time.Advance(TimeSpan.FromMinutes(-16));
        }
    }

    [Fact]
    public async Task An_address_that_was_given_to_another_account_brings_in_nobody_and_the_first_stays_bound()
    {
        var visit = host.Visit(host.NewBrowser());
        Assert.Equal("/as/shared/", await visit.SignInAsync("first"));
        Assert.Equal("/sign-in/failed/otherAccount", await visit.SignInAsync("second"));

        // And the one that is bound comes in whatever the roster's address has become.
        await host.InDatabaseAsync(db => db.People.Where(p => p.Id == "shared").ExecuteUpdateAsync(set => set.SetProperty(p => p.Email, "new@institution.example")));
        Assert.Equal("/as/shared/", await visit.SignInAsync("first"));
        Assert.Equal("/sign-in/failed/unknown", await visit.SignInAsync("second"));
    }

    [Fact]
    public async Task Staff_let_a_new_account_in()
    {
        await host.EnrolAsync("moved", "moved@institution.example", Role.Faculty);
        var visit = host.Visit(host.NewBrowser());
        Assert.Equal("/as/moved/", await visit.SignInAsync("old account"));
        Assert.Equal("/sign-in/failed/otherAccount", await visit.SignInAsync("new account"));

        var staff = await host.SignedInAsync(host.LinkOf(Role.Staff));
        using var answer = await staff.SendAsync(HttpMethod.Delete, $"/as/{host.LinkOf(Role.Staff).Person}/api/people/moved/institution-account");
        answer.EnsureSuccessStatusCode();

        Assert.Equal("/as/moved/", await visit.SignInAsync("new account"));
        Assert.Equal("/sign-in/failed/otherAccount", await visit.SignInAsync("old account"));
    }

    [Theory]
    [InlineData("/as/dana/roster", "/as/dana/roster")]
    [InlineData("/as/dana/plan/abc", "/as/dana/plan/abc")]
    [InlineData("/as/grace/roster", "/as/dana/")]
    [InlineData("/join", "/as/dana/")]
    [InlineData("//evil.example", "/as/dana/")]
    [InlineData("/\\evil.example", "/as/dana/")]
    [InlineData("https://evil.example", "/as/dana/")]
    [InlineData("/as/dana/../../evil", "/as/dana/")]
    [InlineData("/as/dana/%2e%2e/x", "/as/dana/")]
    [InlineData("/as/dana/\r\nSet-Cookie: a=b", "/as/dana/")]
    [InlineData("/as/dana//evil.example", "/as/dana//evil.example")]
    public async Task It_leads_back_to_ones_own_page_and_to_no_other(string wanted, string page)
    {
        var visit = host.Visit(host.NewBrowser());
        Assert.Equal(page, await visit.SignInAsync("staff", wanted));
    }

    [Fact]
    public async Task Another_site_does_not_begin_it()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/sign-in/institution") { Headers = { { "Sec-Fetch-Site", "cross-site" } } };
        using var answer = await host.NewBrowser().SendAsync(request);
        Assert.Equal("/join", answer.Headers.Location?.ToString());
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task The_sign_in_is_a_device_like_any_other_and_ends_when_staff_end_it()
    {
        var browser = host.NewBrowser();
        var visit = host.Visit(browser);
        await visit.SignInAsync("faculty");
        var staff = await host.SignedInAsync(host.LinkOf(Role.Staff));

        (await staff.PostAsync($"/as/{host.LinkOf(Role.Staff).Person}/api/people/grace/links/withdraw")).EnsureSuccessStatusCode();

        await browser.GetAsync("/as/grace/api/me").IsRefusedAsync(HttpStatusCode.Unauthorized, "signInNeeded");
    }

    [Fact]
    public async Task It_lasts_for_days_and_never_ends_in_the_middle_of_a_class()
    {
        var end = host.Time.GetUtcNow().AddDays(14);
        var session = await host.NewClassAsync(end.AddHours(-1));
        var visit = host.Visit(host.NewBrowser());
        await visit.SignInAsync("faculty");

        var device = await host.InDatabaseAsync(db => db.Devices.Where(d => d.PersonId == "grace").OrderByDescending(d => d.CreatedAt).FirstAsync());
        await host.InDatabaseAsync(db => db.ScheduledSessions.Where(s => s.Id == session).ExecuteDeleteAsync());
        Assert.InRange(device.EndsAt, end.AddHours(2), end.AddHours(4));
        Assert.Equal((SignInWay.Institution, (string?)null), (device.Way, device.LinkId));
    }

    [Fact]
    public async Task Of_several_programmes_it_leads_to_the_one_that_meets_next()
    {
        await host.InDatabaseAsync(db =>
        {
            db.Add(new Programme { Id = "over", Name = "Last year", Zone = "UTC", Place = "Here", HelpPhone = "1", HelpMessage = "mailto:a@b.example" });
            db.Add(new ScheduledSession
            {
                Id = "over-1", ProgrammeId = "over", Kind = SessionKind.Class, Title = "T", Zone = "UTC", Tracks = Tracks.Both,
                StartsAt = host.Time.GetUtcNow().AddDays(-40), EndsAt = host.Time.GetUtcNow().AddDays(-39),
            });
            return db.SaveChangesAsync();
        });
        await host.EnrolAsync("both", "both@institution.example", Role.Staff, "over");
        var visit = host.Visit(host.NewBrowser());
        Assert.Equal("/sign-in/failed/notThisWay", await visit.SignInAsync("both"));

        await host.EnrolAsync("both", "both@institution.example", Role.Faculty);
        Assert.Equal("/as/both/", await visit.SignInAsync("both"));
        Assert.Equal("demo", await host.InDatabaseAsync(db => db.Devices.Where(d => d.PersonId == "both").Select(d => d.ProgrammeId).SingleAsync()));
    }
}
