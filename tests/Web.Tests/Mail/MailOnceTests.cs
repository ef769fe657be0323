using System.Net;
using System.Text.Json;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Mail;
using CityLeadership.Classroom.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CityLeadership.Classroom.Web.Tests.Mail;

/// <summary>Mail servers that fail, hosts that die: a mail is sent again only when nobody can have it.</summary>
public sealed class MailOnceTests(MailHost host) : IClassFixture<MailHost>
{
    [Theory]
    [InlineData(Mood.IsBusy)]
    [InlineData(Mood.FallsSilent)]
    [InlineData(Mood.HangsUpBefore)]
    public async Task A_server_that_did_not_take_it_is_asked_again_and_one_key_is_left(Mood mood)
    {
        var who = $"again{(int)mood}";
        host.Office.Be(mood, $"{who}@city.example");
        await RemindAsync(who);
        var waiting = await host.MailWaitsAsync(who);
        Assert.NotEqual("", waiting.Answer);
        Assert.Empty(host.Office.For($"{who}@city.example"));
        Assert.Equal(0, await LinksAsync(who));

        host.Office.Be(Mood.Takes, $"{who}@city.example");
        host.Time.Advance(TimeSpan.FromMinutes(2));

        var sent = await host.MailAsync(who, MailState.Sent);
        Assert.Equal(2, sent.Attempts);
        Assert.Equal($"<{sent.MessageId}>", Assert.Single(host.Office.For($"{who}@city.example")).Headers["Message-ID"]);
        Assert.Equal(1, await LinksAsync(who));
    }

    [Fact]
    public async Task An_address_that_the_server_refuses_fails_with_its_words()
    {
        host.Office.Be(Mood.Refuses, "gone@city.example");
        await RemindAsync("gone");
        var failed = await host.MailAsync("gone", MailState.Failed);

        Assert.Equal("550 no such mailbox gone@city.example", failed.Answer);
        Assert.Equal(1, host.Office.Asked("gone@city.example"));
        Assert.Equal(0, await LinksAsync("gone"));
    }

    [Fact]
    public async Task A_server_that_hangs_up_after_the_last_word_may_have_it_so_it_is_not_sent_again()
    {
        host.Office.Be(Mood.HangsUpAfter, "unsure@city.example");
        await RemindAsync("unsure");
        await host.MailAsync("unsure", MailState.Unsure);
        host.Office.Be(Mood.Takes, "unsure@city.example");
        host.Time.Advance(TimeSpan.FromHours(1));
        await RemindAsync("later1");
        await host.ReceivedAsync("later1@city.example");

        var mail = Assert.Single(host.Office.For("unsure@city.example"));
        (await host.NewBrowser().SignInAsync("unsure", mail.Key!)).EnsureSuccessStatusCode();
    }

    [Fact]
    public async Task A_server_that_never_takes_it_is_given_up()
    {
        host.Office.Be(Mood.IsBusy, "never@city.example");
        await RemindAsync("never");
        for (var attempt = 1; RetryPlan.After(attempt) is { } delay; attempt++)
        {
            var waiting = await host.MailWaitsAsync("never", attempt);
            Assert.InRange(waiting.NextTryAt - host.Time.GetUtcNow(), delay - TimeSpan.FromMinutes(1), delay);
            await host.InDatabaseAsync(db => db.QueuedMails.Where(m => m.Id == waiting.Id).ExecuteUpdateAsync(set => set.SetProperty(m => m.NextTryAt, host.Time.GetUtcNow())));
        }

        Assert.StartsWith("451 ", (await host.MailAsync("never", MailState.Failed)).Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_dead_host_had_only_claimed_waits_again_and_what_it_was_handing_over_does_not()
    {
        var (claimed, handing) = (await LeftByDeadHostAsync("dead1", MailState.Claimed), await LeftByDeadHostAsync("dead2", MailState.HandingOver));

        await host.MailAsync("dead1", MailState.Sent);
        var unsure = await host.MailAsync("dead2", MailState.Unsure);

        Assert.Equal($"<{claimed}>", Assert.Single(host.Office.For("dead1@city.example")).Headers["Message-ID"]);
        Assert.Empty(host.Office.For("dead2@city.example"));
        Assert.Equal(handing, unsure.MessageId);
    }

    [Fact]
    public async Task A_host_whose_claim_ran_out_does_not_say_the_last_word()
    {
        await host.ProgrammeAsync("slow", hours: 20);
        var queue = host.Services.GetRequiredService<MailQueue>();
        var mail = Waiting("slow");
        (mail.State, mail.Claim, mail.ClaimedUntil) = (MailState.Claimed, "mine", host.Time.GetUtcNow().AddMinutes(-1));
        await host.InDatabaseAsync(db =>
        {
            db.Add(mail);
            return db.SaveChangesAsync();
        });
        Assert.False(await queue.HandOverAsync(mail, default));
        mail.Claim = "another's";
        Assert.False(await queue.HandOverAsync(mail, default));
    }

    [Fact]
    public async Task Staff_see_how_each_stands_read_it_and_have_it_sent_again()
    {
        var link = host.LinkOf(Role.Staff);
        var staff = await host.SignedInAsync(link);
        var mayor = host.LinkOf(Role.Mayor, 8);
        var address = $"{mayor.Person}@cityleadership.example";
        host.Office.Be(Mood.Refuses, address);
        (await host.NewBrowser().PostAsync("/api/links/new", new { email = address })).EnsureSuccessStatusCode();
        var failed = await host.MailAsync(mayor.Person, MailState.Failed);
        var desk = $"/as/{link.Person}/api/mail";

        var line = (await staff.JsonAsync($"{desk}?state=failed&state=unsure")).GetProperty("mails").EnumerateArray().Single(one => one.GetProperty("id").GetString() == failed.Id);
        Assert.Equal("newLink", line.GetProperty("kind").GetString());
        Assert.Equal(mayor.Name, line.GetProperty("name").GetString());
        Assert.StartsWith("550 ", line.GetProperty("answer").GetString(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, line.GetProperty("nextTryAt").ValueKind);
        Assert.Contains("(their personal key)", (await staff.JsonAsync($"{desk}/{failed.Id}")).GetProperty("text").GetString(), StringComparison.Ordinal);

        host.Office.Be(Mood.Takes, address);
        Assert.Equal(HttpStatusCode.NoContent, (await staff.PostAsync($"{desk}/{failed.Id}/again")).StatusCode);
        await host.MailAsync(mayor.Person, MailState.Sent);
        await staff.PostAsync($"{desk}/nothing/again").IsRefusedAsync(HttpStatusCode.NotFound, "noSuchMail");
        Assert.Equal(0, (await staff.JsonAsync($"{desk}?state=failed")).GetProperty("mails").EnumerateArray().Count(one => one.GetProperty("id").GetString() == failed.Id));
    }

    private async Task RemindAsync(string who)
    {
        await host.ProgrammeAsync(who, hours: 22);
        await host.Services.GetRequiredService<Reminders>().QueueAsync(default);
    }

    private Task<int> LinksAsync(string who) => host.InDatabaseAsync(db => db.PersonalLinks.CountAsync(l => l.PersonId == who));

    private async Task<string> LeftByDeadHostAsync(string who, MailState state)
    {
        await host.ProgrammeAsync(who, hours: 40);
        var mail = Waiting(who);
        (mail.State, mail.Claim, mail.ClaimedUntil, mail.Attempts) = (state, "dead", host.Time.GetUtcNow().AddSeconds(1), 1);
        await host.InDatabaseAsync(db =>
        {
            db.Add(mail);
            return db.SaveChangesAsync();
        });
        return mail.MessageId;
    }

    private QueuedMail Waiting(string who) => new()
    {
        Id = $"mail-{who}", ProgrammeId = $"programme-{who}", PersonId = who, Kind = MailKind.NewLink, Occasion = who, State = MailState.Waiting,
        CreatedAt = host.Time.GetUtcNow(), NextTryAt = host.Time.GetUtcNow(), NotAfter = host.Time.GetUtcNow().AddDays(1), MessageId = $"{who}@classroom",
    };
}
