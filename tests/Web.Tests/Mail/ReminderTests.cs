using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Mail;
using CityLeadership.Classroom.Web.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CityLeadership.Classroom.Web.Tests.Mail;

public sealed class ReminderTests(MailHost host) : IClassFixture<MailHost>
{
    [Fact]
    public async Task A_day_before_everybody_is_sent_their_own_link_once()
    {
        var session = await host.ProgrammeAsync("rem1", hours: 23, assistant: "thandi-rem1@city.example");
        for (var i = 0; i < 3; i++)
            await QueueAsync();

        var mail = (await host.ReceivedAsync("rem1@city.example"))[0];
        Assert.StartsWith("Class 4: Seeing the problem, ", mail.Subject, StringComparison.Ordinal);
        Assert.Contains("in Durban (", mail.Text, StringComparison.Ordinal);
        Assert.Contains("in Boston)", mail.Text, StringComparison.Ordinal);
        Assert.Contains("Dear Zanele Dube,", mail.Html, StringComparison.Ordinal);
        Assert.Contains(mail.Key!, mail.Html, StringComparison.Ordinal);
        Assert.Null(mail.Calendar);
        (await host.NewBrowser().SignInAsync("rem1", mail.Key!)).EnsureSuccessStatusCode();

        var copy = (await host.ReceivedAsync("thandi-rem1@city.example"))[0];
        Assert.Null(copy.Key);
        Assert.DoesNotContain(mail.Key!, copy.Raw, StringComparison.Ordinal);
        Assert.DoesNotContain("/join", copy.Text + copy.Html, StringComparison.Ordinal);
        await host.MailAsync("rem1", MailState.Sent);
        Assert.Single(host.Office.For("rem1@city.example"));
        Assert.Equal(2, await host.InDatabaseAsync(db => db.QueuedMails.CountAsync(m => m.SessionId == session.Id)));
    }

    [Fact]
    public async Task Who_was_told_that_they_will_be_asked_reads_it_and_their_assistant_does_not()
    {
        var session = await host.ProgrammeAsync("rem7", hours: 23, assistant: "thandi-rem7@city.example");
        TeachingPlan plan = new(1, [Asking("The harbour: whose is it?", told: true), Asking("A surprise?", told: false)], []);
        await host.InDatabaseAsync(db =>
        {
            db.Add(new StoredPlan { SessionId = session.Id, Version = 1, Json = PlanText.Write(plan), SavedAt = host.Time.GetUtcNow(), SavedBy = "rem7" });
            return db.SaveChangesAsync();
        });
        await QueueAsync();

        var mail = (await host.ReceivedAsync("rem7@city.example"))[0];
        Assert.Contains("You will be asked to speak about this question: “The harbour: whose is it?”", mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("A surprise?", mail.Text, StringComparison.Ordinal);
        var copy = (await host.ReceivedAsync("thandi-rem7@city.example"))[0];
        Assert.DoesNotContain("harbour", copy.Text + copy.Html, StringComparison.Ordinal);

        static PlannedPasture Asking(string question, bool told) =>
            new(new(question[..5]), "", question, 20, "", [], [], []) { Callers = [new(new("rem7"), told)] };
    }

    [Fact]
    public async Task The_database_holds_no_key()
    {
        await host.ProgrammeAsync("rem2", hours: 5);
        await QueueAsync();
        var key = (await host.ReceivedAsync("rem2@city.example"))[0].Key!;
        var kept = await host.MailAsync("rem2", MailState.Sent);

        Assert.Contains("(their personal key)", kept.Text, StringComparison.Ordinal);
        foreach (var file in Directory.GetFiles(host.Folder, "classroom.db*"))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream, System.Text.Encoding.Latin1);
            Assert.DoesNotContain(key, await reader.ReadToEndAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Too_early_or_cancelled_nobody_is_reminded()
    {
        await host.ProgrammeAsync("rem3", hours: 25);
        var cancelled = await host.ProgrammeAsync("rem4", hours: 5);
        await host.ChangeAsync(cancelled.Id, session => session.CancelledAt = host.Time.GetUtcNow());
        await QueueAsync();

        Assert.False(await host.InDatabaseAsync(db => db.QueuedMails.AnyAsync(m => m.PersonId == "rem3" || m.PersonId == "rem4")));
    }

    [Fact]
    public async Task A_moved_session_is_told_of_at_its_new_time_and_not_at_its_old()
    {
        var session = await host.ProgrammeAsync("rem5", hours: 20);
        host.Office.Be(Mood.IsBusy, "rem5@city.example");
        await QueueAsync();
        await host.MailWaitsAsync("rem5");
        await host.ChangeAsync(session.Id, moved => (moved.StartsAt, moved.EndsAt) = (moved.StartsAt.AddHours(2), moved.EndsAt.AddHours(2)));
        host.Office.Be(Mood.Takes, "rem5@city.example");
        await QueueAsync();

        var mails = await host.ReceivedAsync("rem5@city.example");
        host.Time.Advance(TimeSpan.FromMinutes(2));
        await host.MailAsync("rem5", MailState.Dropped);
        Assert.Single(mails);
        Assert.Single(host.Office.For("rem5@city.example"));
    }

    [Fact]
    public async Task A_name_stays_within_its_header_and_its_letter()
    {
        await host.ProgrammeAsync("rem6", hours: 5, name: "Eve\r\nBcc: everyone@city.example\r\n\r\n<b>Ζανέλε</b> 市长 of a city with quite a long name indeed");
        await QueueAsync();

        var mail = (await host.ReceivedAsync("rem6@city.example"))[0];
        Assert.DoesNotContain("Bcc", mail.Headers.Keys);
        Assert.Contains("Ζανέλε", ReceivedMail.Decoded(mail.Headers["To"]), StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", mail.Html, StringComparison.Ordinal);
        Assert.All(mail.Raw.Split("\r\n"), line => Assert.InRange(line.Length, 0, 100));
    }

    private Task QueueAsync() => host.Services.GetRequiredService<Reminders>().QueueAsync(default);
}
