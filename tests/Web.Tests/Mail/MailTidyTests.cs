using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Mail;
using CityLeadership.Classroom.Web.Tests.Host;
using CityLeadership.Classroom.Web.Tests.Operations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CityLeadership.Classroom.Web.Tests.Mail;

/// <summary>A host without a mail server: mail waits in the outbox, until it is of no use, and goes a year later.</summary>
public sealed class MailTidyTests(DemoHost host) : IClassFixture<DemoHost>
{
    [Fact]
    public async Task What_nobody_sent_in_time_is_dropped_and_after_a_year_it_is_gone()
    {
        var mayor = host.LinkOf(Role.Mayor).Person;
        (await host.NewBrowser().PostAsync("/api/links/new", new { email = $"{mayor}@cityleadership.example" })).EnsureSuccessStatusCode();
        await Eventually.FindAsync(() => FindAsync(mayor, MailState.Waiting), "the mail waits in the outbox");
        var queue = host.Services.GetRequiredService<MailQueue>();

        host.Time.Advance(TimeSpan.FromHours(13));
        await queue.TidyAsync(default);
        Assert.Equal("It would have come too late.", (await FindAsync(mayor, MailState.Dropped))?.Answer);

        host.Time.Advance(TimeSpan.FromDays(366));
        await queue.TidyAsync(default);
        Assert.False(await host.InDatabaseAsync(db => db.QueuedMails.AnyAsync(m => m.PersonId == mayor)));
    }

    private Task<QueuedMail?> FindAsync(string person, MailState state) =>
        host.InDatabaseAsync(db => db.QueuedMails.AsNoTracking().FirstOrDefaultAsync(m => m.PersonId == person && m.State == state));
}
