using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Mail;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CityLeadership.Classroom.Web.Tests.Mail;

/// <summary>Calendars that were invited follow the year; the rest are left alone.</summary>
public sealed class InvitationTests(MailHost host) : IClassFixture<MailHost>
{
    [Fact]
    public async Task An_invitation_is_the_feeds_event_and_is_sent_once()
    {
        var session = await InvitedAsync("inv1", assistant: "thandi-inv1@city.example");
        await QueueAsync();
        var mail = (await host.ReceivedAsync("inv1@city.example"))[0];

        Assert.StartsWith("Invitation: Class 4: Seeing the problem", mail.Subject, StringComparison.Ordinal);
        Assert.Contains("method=REQUEST", mail.Raw, StringComparison.Ordinal);
        Assert.Equal("REQUEST", Value(mail, "METHOD"));
        Assert.Equal($"{session.Id}@classroom", Value(mail, "UID"));
        Assert.Equal("0", Value(mail, "SEQUENCE"));
        Assert.Contains("mailto:inv1@city.example", Unfolded(mail), StringComparison.Ordinal);
        Assert.Contains("mailto:classroom@cityleadership.example", Unfolded(mail), StringComparison.Ordinal);
        Assert.Null(mail.Key);
        Assert.Contains("/as/inv1/", mail.Text, StringComparison.Ordinal);

        var copy = (await host.ReceivedAsync("thandi-inv1@city.example"))[0];
        Assert.StartsWith("Invitation: ", copy.Subject, StringComparison.Ordinal);
        Assert.Equal(session.Id, Value(copy, "UID").Split('@')[0]);
        Assert.Contains("your copy of Zanele Dube's invitation", copy.Text, StringComparison.Ordinal);
        await host.MailAsync("inv1", MailState.Sent);
        Assert.Single(host.Office.For("inv1@city.example"));
    }

    [Fact]
    public async Task A_move_updates_it_and_a_cancellation_takes_it_out_and_it_can_come_back()
    {
        var session = await InvitedAsync("inv2");
        await host.ReceivedAsync("inv2@city.example");
        await host.ChangeAsync(session.Id, moved => (moved.StartsAt, moved.EndsAt) = (moved.StartsAt.AddHours(3), moved.EndsAt.AddHours(3)));
        await QueueAsync();
        var update = (await host.ReceivedAsync("inv2@city.example", 2))[1];
        await host.ChangeAsync(session.Id, cancelled => cancelled.CancelledAt = host.Time.GetUtcNow());
        await QueueAsync();
        var end = (await host.ReceivedAsync("inv2@city.example", 3))[2];
        await host.ChangeAsync(session.Id, back => back.CancelledAt = null);
        await QueueAsync();
        var again = (await host.ReceivedAsync("inv2@city.example", 4))[3];

        Assert.Equal(["REQUEST 1", "CANCEL 2", "REQUEST 3"], new[] { update, end, again }.Select(mail => $"{Value(mail, "METHOD")} {Value(mail, "SEQUENCE")}"));
        Assert.StartsWith("Updated: ", update.Subject, StringComparison.Ordinal);
        Assert.StartsWith("Cancelled: ", end.Subject, StringComparison.Ordinal);
        Assert.Equal("CANCELLED", Value(end, "STATUS"));
        Assert.NotEqual(Value(update, "DTSTART"), $"{session.StartsAt.UtcDateTime:yyyyMMdd'T'HHmmss'Z'}");
    }

    [Fact]
    public async Task Whoever_leaves_the_track_is_told_and_who_was_never_invited_is_not()
    {
        var session = await InvitedAsync("inv3");
        await host.ReceivedAsync("inv3@city.example");
        await host.ProgrammeAsync("inv4", hours: 100);
        await host.InDatabaseAsync(db => db.Enrolments.Where(e => e.PersonId == "inv3").ExecuteUpdateAsync(set => set.SetProperty(e => e.Track, Tracks.SeniorLeaders)));
        await host.ChangeAsync("class-inv4", moved => moved.EndsAt = moved.EndsAt.AddHours(1));
        await QueueAsync();

        var end = (await host.ReceivedAsync("inv3@city.example", 2))[1];
        Assert.Equal("CANCEL", Value(end, "METHOD"));
        Assert.Equal(session.Id, Value(end, "UID").Split('@')[0]);
        Assert.Contains("You are not expected at it any more.", end.Text, StringComparison.Ordinal);
        Assert.False(await host.InDatabaseAsync(db => db.QueuedMails.AnyAsync(m => m.PersonId == "inv4")));
    }

    [Fact]
    public async Task What_changes_twice_before_it_is_sent_is_told_once()
    {
        host.Office.Be(Mood.IsBusy, "inv5@city.example");
        var session = await InvitedAsync("inv5");
        await host.MailWaitsAsync("inv5");
        await host.ChangeAsync(session.Id, moved => moved.EndsAt = moved.EndsAt.AddHours(1));
        host.Office.Be(Mood.Takes, "inv5@city.example");
        await QueueAsync();
        await host.ReceivedAsync("inv5@city.example");
        host.Time.Advance(TimeSpan.FromMinutes(2));
        await host.MailAsync("inv5", MailState.Dropped);

        Assert.Equal("1", Value(Assert.Single(host.Office.For("inv5@city.example")), "SEQUENCE"));
    }

    [Fact]
    public async Task Hosts_that_plan_at_once_tell_it_once()
    {
        await InvitedAsync("inv6");
        await host.ReceivedAsync("inv6@city.example");
        await host.ChangeAsync("class-inv6", moved => moved.EndsAt = moved.EndsAt.AddHours(1));
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => QueueAsync()));

        Assert.Equal(2, await host.InDatabaseAsync(db => db.QueuedMails.CountAsync(m => m.PersonId == "inv6")));
    }

    private async Task<ScheduledSession> InvitedAsync(string who, string? assistant = null)
    {
        var session = await host.ProgrammeAsync(who, hours: 100, assistant);
        await Invitations.InviteAsync(session.ProgrammeId, default);
        await QueueAsync();
        return session;
    }

    private Invitations Invitations => host.Services.GetRequiredService<Invitations>();

    private Task QueueAsync() => Invitations.QueueAsync(default);

    private static string Unfolded(ReceivedMail mail) => mail.Calendar!.Replace("\r\n ", "", StringComparison.Ordinal);

    private static string Value(ReceivedMail mail, string name) =>
        Unfolded(mail).Split("\r\n").Single(line => line.StartsWith(name + ":", StringComparison.Ordinal))[(name.Length + 1)..];
}
