using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.Tests.Host;
using CityLeadership.Classroom.Web.Tests.Operations;
using Microsoft.EntityFrameworkCore;

namespace CityLeadership.Classroom.Web.Tests.Mail;

/// <summary>The real host with a mail server of its own, and small programmes beside the demo's.</summary>
public class MailHost : DemoHost
{
    public PostOffice Office { get; } = PostOffice.Open();

    protected override IEnumerable<(string Key, string Value)> Settings =>
    [
        .. base.Settings, ("Mail:Host", "127.0.0.1"), ("Mail:Port", $"{Office.Port}"), ("Mail:Tls", "None"), ("Mail:Timeout", "00:00:02"),
        ("Mail:From", "City Leadership <classroom@cityleadership.example>"), ("Site:Url", Browser.Origin),
    ];

    /// <summary>A programme in Boston with one mayor of Durban, and a class in so many hours.</summary>
    /// <param name="who">The mayor's id, and with "@city.example" the address.</param>
    public async Task<ScheduledSession> ProgrammeAsync(string who, int hours, string? assistant = null, string name = "Zanele Dube")
    {
        var (programme, start) = ($"programme-{who}", Time.GetUtcNow().AddHours(hours));
        ScheduledSession session = new()
        {
            Id = $"class-{who}", ProgrammeId = programme, Kind = SessionKind.Class, Number = 4, Title = "Seeing the problem", Subtitle = "The water main case",
            StartsAt = start, EndsAt = start.AddHours(2), Zone = "America/New_York", Tracks = Tracks.Mayors,
        };
        await InDatabaseAsync(db =>
        {
            db.Add(new Programme { Id = programme, Name = "City Leadership", Zone = "America/New_York", Place = "Boston", HelpPhone = "+1 617 555 0100", HelpMessage = "mailto:help@example.org" });
            db.Add(new City { Id = $"city-{who}", Name = "Durban", Country = who, Zone = "Africa/Johannesburg" });
            db.Add(new Person { Id = who, Name = name, Email = $"{who}@city.example", AssistantName = assistant is null ? null : "Thandi", AssistantEmail = assistant });
            db.Add(new Enrolment { ProgrammeId = programme, PersonId = who, Role = Role.Mayor, Title = "Mayor", CityId = $"city-{who}", Track = Tracks.Mayors });
            db.Add(session);
            return db.SaveChangesAsync();
        });
        return session;
    }

    /// <summary>Changes what is on the calendar, as the schedule's desk does.</summary>
    public Task<int> ChangeAsync(string session, Action<ScheduledSession> change) => InDatabaseAsync(async db =>
    {
        var found = await db.ScheduledSessions.SingleAsync(s => s.Id == session);
        change(found);
        found.Changed(Time.GetUtcNow());
        return await db.SaveChangesAsync();
    });

    /// <summary>A person's mail once it stands so.</summary>
    public Task<QueuedMail> MailAsync(string who, MailState state) => Eventually.FindAsync(
        () => InDatabaseAsync(db => db.QueuedMails.AsNoTracking().FirstOrDefaultAsync(m => m.PersonId == who && !m.ForAssistant && m.State == state)),
        $"{who}'s mail is {state}");

    /// <summary>A person's mail once it was tried so often, and waits for the next try.</summary>
    public Task<QueuedMail> MailWaitsAsync(string who, int attempts = 1) => Eventually.FindAsync(
        () => InDatabaseAsync(db => db.QueuedMails.AsNoTracking().FirstOrDefaultAsync(m => m.PersonId == who && m.State == MailState.Waiting && m.Attempts == attempts)),
        $"{who}'s mail waits after {attempts} attempts");

    /// <summary>What an address was sent, once it is as much.</summary>
    public async Task<IReadOnlyList<ReceivedMail>> ReceivedAsync(string to, int count = 1)
    {
        await Eventually.IsTrueAsync(() => Office.For(to).Count >= count, $"{count} mails");
        return Office.For(to);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Office.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
