using System.Net;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Tests.Host;
using CityLeadership.Classroom.Web.Tests.Operations;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Tests.Mail;

/// <summary>"Send me a new link", for whoever lost theirs.</summary>
public sealed class NewLinkTests(MailHost host) : IClassFixture<MailHost>
{
    private const string Ask = "/api/links/new";

    [Fact]
    public async Task The_mail_brings_a_link_that_signs_in_and_older_links_stay_good()
    {
        var mayor = host.LinkOf(Role.Mayor, 2);
        using var answer = await host.NewBrowser().PostAsync(Ask, new { email = $"  {mayor.Person}@CityLeadership.example " });
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);

        var mail = (await host.ReceivedAsync($"{mayor.Person}@cityleadership.example"))[0];
        (await host.NewBrowser().SignInAsync(mayor.Person, mail.Key!)).EnsureSuccessStatusCode();
        (await host.NewBrowser().SignInAsync(mayor)).EnsureSuccessStatusCode();
        await host.NewBrowser().SignInAsync(host.LinkOf(Role.Mayor, 3).Person, mail.Key!).IsRefusedAsync(HttpStatusCode.Forbidden, "linkForeign");
    }

    [Fact]
    public async Task An_address_that_nobody_has_is_answered_alike_and_leaves_nothing()
    {
        using var known = await host.NewBrowser().PostAsync(Ask, new { email = $"{host.LinkOf(Role.Mayor, 4).Person}@cityleadership.example" });
        using var unknown = await host.NewBrowser().PostAsync(Ask, new { email = "stranger@city.example" });

        Assert.Equal(await SaidAsync(known), await SaidAsync(unknown));
        await Eventually.FindAsync(async () => await host.InDatabaseAsync(db => db.LinkRequests.AnyAsync()) ? null : "none", "requests are looked up");
        await host.ReceivedAsync($"{host.LinkOf(Role.Mayor, 4).Person}@cityleadership.example");
        Assert.Equal(0, host.Office.Asked("stranger@city.example"));
    }

    [Fact]
    public async Task Whoever_asks_again_at_once_is_sent_no_second_one_but_later_they_are()
    {
        var mayor = host.LinkOf(Role.Mayor, 5);
        var address = $"{mayor.Person}@cityleadership.example";
        await AskAsync(address);
        await host.ReceivedAsync(address);
        await AskAsync(address);
        await AskAsync(address);
        Assert.Single(host.Office.For(address));

        host.Time.Advance(TimeSpan.FromMinutes(6));
        await AskAsync(address);
        Assert.NotEqual((await host.ReceivedAsync(address, 2))[0].Key, host.Office.For(address)[1].Key);
    }

    [Fact]
    public async Task No_address_is_sent_more_than_ten_a_day()
    {
        var mayor = host.LinkOf(Role.Mayor, 6);
        await host.InDatabaseAsync(db =>
        {
            for (var i = 0; i < 10; i++)
            {
                db.Add(new QueuedMail
                {
                    Id = $"ten{i}", ProgrammeId = "demo", PersonId = mayor.Person, Kind = MailKind.NewLink, Occasion = $"ten{i}", State = MailState.Sent,
                    CreatedAt = host.Time.GetUtcNow().AddHours(-i - 1), NextTryAt = host.Time.GetUtcNow(), NotAfter = host.Time.GetUtcNow(), MessageId = $"ten{i}@classroom",
                });
            }

            return db.SaveChangesAsync();
        });
        await AskAsync($"{mayor.Person}@cityleadership.example");
        Assert.Equal(10, await host.InDatabaseAsync(db => db.QueuedMails.CountAsync(m => m.PersonId == mayor.Person)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("zanele")]
    [InlineData("a@b.example\r\nRCPT TO:<c@d.example>")]
    [InlineData("a b@c.example")]
    [InlineData("Zanele <a@b.example>")]
    public async Task What_is_no_address_is_said_to_be_none(string email) =>
        await host.NewBrowser().PostAsync(Ask, new { email }).IsRefusedAsync(HttpStatusCode.BadRequest, "noAddress");

    private async Task AskAsync(string email)
    {
        (await host.NewBrowser().PostAsync(Ask, new { email })).EnsureSuccessStatusCode();
        await Eventually.FindAsync(async () => await host.InDatabaseAsync(db => db.LinkRequests.AnyAsync()) ? null : "none", "the request is looked up");
    }

    private static async Task<string> SaidAsync(HttpResponseMessage answer) =>
        $"{answer.StatusCode} {await answer.Content.ReadAsStringAsync()} {string.Join(' ', answer.Headers.Select(header => header.Key))}";
}
