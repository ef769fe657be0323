using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Tests.Host;
using CityLeadership.Classroom.Web.Tests.Operations;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Tests.Mail;

/// <summary>A short code by e-mail, for whoever has no link at hand.</summary>
public sealed class CodeTests(MailHost host) : IClassFixture<MailHost>
{
    private const string Stranger = "stranger@city.example";

    [Fact]
    public async Task The_code_of_the_mail_signs_in_in_the_browser_that_asked()
    {
        var (person, address) = Mayor(10);
        var browser = host.NewBrowser();
        await AskAsync(browser, $" {person}@CityLeadership.example ");
        var mail = (await host.ReceivedAsync(address))[0];
        Assert.Contains(mail.Code!, mail.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(mail.Code!, mail.Subject, StringComparison.Ordinal);

        using var answer = await EnterAsync(browser, $" {mail.Code![..3]} {mail.Code[3..]}");

        var entered = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal((person, "mayor"), (entered.GetProperty("person").GetString(), entered.GetProperty("role").GetString()));
        await browser.JsonAsync($"/as/{person}/api/me");
        Assert.Equal("code", (await browser.JsonAsync($"/as/{person}/api/devices"))[0].GetProperty("way").GetString());
        Assert.Empty(browser.Cookies.GetCookies(new Uri($"{Browser.Origin}/api/codes")));
    }

    [Fact]
    public async Task A_code_is_good_once_and_in_no_other_browser()
    {
        var (person, address) = Mayor(11);
        var browser = host.NewBrowser();
        await AskAsync(browser, address);
        var code = (await host.ReceivedAsync(address))[0].Code!;
        var cookie = browser.Cookies.GetCookieHeader(new Uri($"{Browser.Origin}/api/codes/enter"));

        // Somebody who reads it over a shoulder, without a request of their own and with one.
        var other = host.NewBrowser();
        await EnterAsync(other, code).IsRefusedAsync(HttpStatusCode.Gone, "codeOver");
        await AskAsync(other, Stranger);
        await EnterAsync(other, code).IsRefusedAsync(HttpStatusCode.UnprocessableEntity, "codeWrong");

        (await EnterAsync(browser, code)).EnsureSuccessStatusCode();
        var again = host.NewBrowser();
        again.Cookies.SetCookies(new Uri($"{Browser.Origin}/api/codes/enter"), cookie);
        await EnterAsync(again, code).IsRefusedAsync(HttpStatusCode.Gone, "codeOver");
        await again.GetAsync($"/as/{person}/api/me").IsRefusedAsync(HttpStatusCode.Unauthorized, "signInNeeded");
    }

    [Fact]
    public async Task Of_many_that_try_the_right_code_at_once_one_comes_in()
    {
        var (_, address) = Mayor(12);
        var browser = host.NewBrowser();
        await AskAsync(browser, address);
        var code = (await host.ReceivedAsync(address))[0].Code!;

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => EnterAsync(browser, code)));

        Assert.Single(answers, answer => answer.IsSuccessStatusCode);
    }

    [Fact]
    public async Task Whether_anybody_has_the_address_is_told_by_no_answer()
    {
        var (_, address) = Mayor(13);
        var said = new List<string>();
        foreach (var email in new[] { address, Stranger })
        {
            var browser = host.NewBrowser();
            using var asked = await browser.PostAsync("/api/codes", new { email });
            var words = new List<string> { await SaidAsync(asked) };
            await LookedUpAsync();
            for (var i = 0; i < 6; i++)
            {
                using var answer = await EnterAsync(browser, await WrongCodeAsync(email));
                words.Add(await SaidAsync(answer));
            }

            said.Add(string.Join('\n', words));
        }

        Assert.Equal(said[0], said[1]);
        Assert.Contains("codeWrong", said[0], StringComparison.Ordinal);
        Assert.Contains("codeOver", said[0], StringComparison.Ordinal);
        Assert.Equal(0, host.Office.Asked(Stranger));
    }

    [Fact]
    public async Task After_five_wrong_ones_the_right_one_is_worth_nothing_even_if_all_come_at_once()
    {
        var (_, address) = Mayor(14);
        var browser = host.NewBrowser();
        await AskAsync(browser, address);
        var code = (await host.ReceivedAsync(address))[0].Code!;
        var wrong = await WrongCodeAsync(address);

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => EnterAsync(browser, wrong)));

        Assert.Equal(4, answers.Count(answer => answer.StatusCode == HttpStatusCode.UnprocessableEntity));
        await EnterAsync(browser, code).IsRefusedAsync(HttpStatusCode.Gone, "codeOver");
    }

    [Fact]
    public async Task It_is_good_for_ten_minutes()
    {
        var (_, address) = Mayor(15);
        var browser = host.NewBrowser();
        await AskAsync(browser, address);
        var code = (await host.ReceivedAsync(address))[0].Code!;
        var cookie = browser.Cookies.GetCookieHeader(new Uri($"{Browser.Origin}/api/codes/enter"));
        host.Time.Advance(TimeSpan.FromMinutes(11));

        var late = host.NewBrowser();
        late.Cookies.SetCookies(new Uri($"{Browser.Origin}/api/codes/enter"), cookie);
        await EnterAsync(late, code).IsRefusedAsync(HttpStatusCode.Gone, "codeOver");
    }

    [Fact]
    public async Task Whoever_presses_twice_waits_for_one_mail_and_its_code_is_good()
    {
        var (_, address) = Mayor(16);
        var browser = host.NewBrowser();
        await AskAsync(browser, address);
        await AskAsync(browser, address);
        (await EnterAsync(browser, (await host.ReceivedAsync(address))[0].Code!)).EnsureSuccessStatusCode();
        Assert.Single(host.Office.For(address));
    }

    [Fact]
    public async Task No_address_is_sent_more_than_three_at_once()
    {
        var (_, address) = Mayor(17);
        for (var i = 0; i < 5; i++)
            await AskAsync(host.NewBrowser(), address);
        await host.ReceivedAsync(address, 3);
        Assert.Equal(3, await host.InDatabaseAsync(db => db.QueuedMails.CountAsync(m => m.Kind == MailKind.SignInCode && m.PersonId == Mayor(17).Person)));
    }

    [Fact]
    public async Task The_code_is_kept_nowhere_and_staff_read_the_mail_without_it()
    {
        var (person, address) = Mayor(18);
        await AskAsync(host.NewBrowser(), address);
        var code = (await host.ReceivedAsync(address))[0].Code!;
        var mail = await host.MailAsync(person, MailState.Sent);

        Assert.Contains("(their code)", mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(code, mail.Text + mail.Subject, StringComparison.Ordinal);
        Assert.DoesNotContain(code, await host.InDatabaseAsync(db => db.SignInCodes.Where(c => c.PersonId == person).Select(c => c.CodeHash!).SingleAsync()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/codes", """{"email":"Zanele <a@b.example>"}""", "noAddress")]
    [InlineData("/api/codes/enter", """{"code":"12345"}""", "noCode")]
    [InlineData("/api/codes/enter", """{"code":"abcdef"}""", "noCode")]
    [InlineData("/api/codes/enter", """{"code":"١٢٣٤٥٦"}""", "noCode")]
    [InlineData("/api/codes/enter", "{}", "noCode")]
    public async Task What_is_no_address_or_no_code_is_said_to_be_none(string path, string body, string code) =>
        await host.NewBrowser().PostAsync(path, JsonDocument.Parse(body).RootElement).IsRefusedAsync(HttpStatusCode.BadRequest, code);

    [Fact]
    public async Task Another_site_neither_asks_nor_enters()
    {
        foreach (var path in new[] { "/api/codes", "/api/codes/enter" })
        {
            var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(new { email = Stranger, code = "123456" }) };
            request.Headers.Add("Origin", "https://evil.example");
            request.Headers.Add("X-Classroom", "1");
            await host.NewBrowser().SendAsync(request).IsRefusedAsync(HttpStatusCode.Forbidden, "foreignPage");
        }
    }

    private (string Person, string Address) Mayor(int index)
    {
        var person = host.LinkOf(Role.Mayor, index).Person;
        return (person, $"{person}@cityleadership.example");
    }

    private async Task AskAsync(Browser browser, string email)
    {
        Assert.Equal(HttpStatusCode.NoContent, (await browser.PostAsync("/api/codes", new { email })).StatusCode);
        await LookedUpAsync();
    }

    private async Task LookedUpAsync() =>
        await Eventually.FindAsync(async () => await host.InDatabaseAsync(db => db.SignInCodes.AnyAsync(c => !c.LookedUp)) ? null : "none", "the request is looked up");

    private static Task<HttpResponseMessage> EnterAsync(Browser browser, string code) => browser.PostAsync("/api/codes/enter", new { code });

    /// <summary>Once the mail is there, what it does not hold.</summary>
    private async Task<string> WrongCodeAsync(string address) =>
        address != Stranger && (await host.ReceivedAsync(address))[0].Code == "111111" ? "222222" : "111111";

    private static async Task<string> SaidAsync(HttpResponseMessage answer) =>
        $"{answer.StatusCode} {await answer.Content.ReadAsStringAsync()} {string.Join(' ', answer.Headers.Select(header => header.Key))}";
}
