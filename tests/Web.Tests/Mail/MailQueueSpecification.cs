using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Mail;
using CityLeadership.Classroom.Web.Tests.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CityLeadership.Classroom.Web.Tests.Mail;

/// <summary>Several hosts on one database: what holds on SQLite and on PostgreSQL.</summary>
internal static class MailQueueSpecification
{
    private const int Hosts = 4, People = 12;

    public static async Task SeveralHostsPlanAndTakeEachMailOnceAsync(Databases databases)
    {
        await SeedAsync(databases);
        var factory = databases.Services.GetRequiredService<IDbContextFactory<ClassroomDb>>();
        var reminders = new Reminders(factory, Options.Create(new MailOptions()), TimeProvider.System);
        var invitations = new Invitations(factory, TimeProvider.System);
        var links = new NewLinks(factory, TimeProvider.System);
        Assert.Equal(People, await invitations.InviteAsync("p", default));
        for (var i = 0; i < 3; i++)
            await links.AskAsync("person0@city.example", default);

        await Task.WhenAll(Enumerable.Range(0, Hosts).Select(async _ =>
        {
            await reminders.QueueAsync(default);
            await invitations.QueueAsync(default);
            await links.QueueAsync(default);
        }));

        await using var db = await databases.OpenAsync();
        var queued = await db.QueuedMails.GroupBy(m => m.Kind).Select(g => new { Kind = g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Kind, g => g.Count);
        Assert.Equal((People, People, 1), (queued[MailKind.Reminder], queued[MailKind.Invitation], queued[MailKind.NewLink]));
        Assert.Empty(await db.LinkRequests.ToListAsync());

        var queue = new MailQueue(factory, TimeProvider.System);
        var taken = await Task.WhenAll(Enumerable.Range(0, Hosts).Select(_ => TakeAllAsync(queue)));
        Assert.Equal(2 * People + 1, taken.Sum(one => one.Count));
        Assert.Equal(2 * People + 1, taken.SelectMany(one => one).Select(mail => mail.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Contains(taken, one => one is [{ Kind: MailKind.NewLink }, ..]);
    }

    /// <summary>Each is handed over, so that nobody else may take it.</summary>
    private static async Task<List<QueuedMail>> TakeAllAsync(MailQueue queue)
    {
        var taken = new List<QueuedMail>();
        while (await queue.ClaimAsync(default) is { } mail)
        {
            Assert.True(await queue.HandOverAsync(mail, default));
            taken.Add(mail);
        }

        return taken;
    }

    private static async Task SeedAsync(Databases databases)
    {
        var start = TimeProvider.System.GetUtcNow().AddHours(20);
        await using var db = await databases.OpenAsync();
        db.Add(new Programme { Id = "p", Name = "P", Zone = "UTC", Place = "Here", HelpPhone = "1", HelpMessage = "mailto:a@b.example" });
        db.Add(new ScheduledSession
        {
            Id = "s", ProgrammeId = "p", Kind = SessionKind.Class, Title = "T", StartsAt = start, EndsAt = start.AddHours(2), Zone = "UTC", Tracks = Tracks.Both,
        });
        for (var i = 0; i < People; i++)
        {
            db.Add(new Person { Id = $"person{i}", Name = $"Person {i}", Email = $"person{i}@city.example" });
            db.Add(new Enrolment { ProgrammeId = "p", PersonId = $"person{i}", Role = Role.Mayor, Title = "Mayor", Track = Tracks.Mayors });
        }

        await db.SaveChangesAsync();
    }
}
