using CityLeadership.Classroom.Log;
using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Data;
using CityLeadership.Classroom.Web.SignIn;
using CityLeadership.Classroom.Web.Tests.Attendance;
using CityLeadership.Classroom.Web.Tests.Host;
using CityLeadership.Classroom.Web.Tests.Operations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CityLeadership.Classroom.Web.Tests.Privacy;

/// <summary>A senior leader of whom the classroom has stored something everywhere it can, in words that are nobody else's.</summary>
internal sealed class Someone(DemoHost host)
{
    private readonly string mark = Guid.NewGuid().ToString("n")[..10];

    public string Id { get; } = Guid.NewGuid().ToString("n");

    public string Name => $"Wilhelmina {mark}";

    public string Email => $"{mark}@somewhere.example";

    public string Phone => $"+41 {mark}";

    public string Chat => $"chat {mark}";

    public string Point => $"point {mark}";

    public string Word => $"word {mark}";

    public string Reason => $"ill {mark}";

    /// <summary>Everything that must be nowhere once they are erased.</summary>
    public IReadOnlyList<string> Words => [Name, Email, Phone, Chat, Point, Word, Reason];

    /// <summary>The key of their link.</summary>
    public string Key { get; private set; } = "";

    /// <summary>A class that was taught, in which they said all of this.</summary>
    public string Session { get; private set; } = "";

    public static async Task<Someone> InAsync(DemoHost host)
    {
        var someone = new Someone(host);
        await someone.EnrolAsync();
        await someone.TeachAsync();
        return someone;
    }

    private async Task EnrolAsync()
    {
        var now = host.Time.GetUtcNow();
        await host.InDatabaseAsync(async db =>
        {
            db.Add(new Person { Id = Id, Name = Name, Email = Email, Phone = Phone });
            db.Add(new Enrolment { ProgrammeId = "demo", PersonId = Id, Role = Role.SeniorLeader, Title = $"Chief {mark}", Track = Tracks.SeniorLeaders });
            db.Add(new QueuedMail
            {
                Id = mark,
                ProgrammeId = "demo",
                PersonId = Id,
                Kind = MailKind.NewLink,
                Occasion = $"test {mark}",
                State = MailState.Sent,
                CreatedAt = now,
                NextTryAt = now,
                NotAfter = now.AddHours(1),
                MessageId = mark,
                SentTo = Email,
                Subject = $"For {Name}",
                Text = $"Dear {Name}",
            });
            return await db.SaveChangesAsync();
        });
        Key = await host.Services.GetRequiredService<PersonalLinks>().IssueAsync("demo", Id, now.AddDays(300), default);
    }

    private async Task TeachAsync()
    {
        // Past enough that nobody comes to it, and no other test's class.
        var start = host.Time.GetUtcNow().AddDays(-40);
        Session = await host.NewClassAsync(start, Tracks.SeniorLeaders);
        var (me, other, by) = (new PersonId(Id), new PersonId(host.LinkOf(Role.SeniorLeader, 5).Person), new PersonId(host.LinkOf(Role.Faculty).Person));
        PollId poll = new("p1");
        var log = ClassLog.With(start, other.Value)
            .At(-700, new RosterCopied([new(by, Role.Faculty, null, "Professor", "", ""), new(me, Role.SeniorLeader, 3, Name, $"City {mark}", $"Chief {mark}")]))
            .Starts(0).Comes(1, Id).Comes(2, other.Value)
            .At(10, new MessageSaid(new("m1"), me, MessageTo.Class, Chat))
            .At(11, new MessageSaid(new("m2"), other, MessageTo.Class, "what another said"))
            .At(20, new ContributionNoted(new("n1"), Point, null, me, false, "V", by))
            .At(21, new ContributionEdited(new("n1"), $"{Point} again", by))
            .At(30, new HandRaised(me, Intent.Challenge))
            .At(31, new CalledOn(me, by, true, false))
            .At(60, new FloorReturned(me, by))
            .At(70, new PollOpened(poll, "In a word?", [], false, null, by, new PollForm(PollKind.Text)))
            .At(71, new AnswerGiven(poll, me, new PollAnswer.Text(Word)))
            .At(72, new AnswerGiven(poll, other, new PollAnswer.Text("water")))
            .At(80, new PollClosed(poll, new([], 2, false, Texts: [new("water", 1), new(Word, 1)]), by))
            .At(81, new TextsGrouped(poll, [new("water", [0], true), new(Word, [1], true)], by))
            .Goes(3600, Id).Goes(7000, other.Value).Ends(7200).Entries;
        var archive = host.Services.GetRequiredService<ISessionArchive>();
        await archive.WriteAsync(Session, [.. log], default);
        await archive.CloseAsync(Session, new LogSeal(log.Count, log[^1].Id), default);
        await Eventually.FindAsync(
            () => host.InDatabaseAsync(db => db.MeasuredSessions.AsNoTracking().SingleOrDefaultAsync(m => m.SessionId == Session)), "the class is measured");
        await host.InDatabaseAsync(async db =>
        {
            db.Add(new AttendanceCorrection
            {
                SessionId = Session,
                PersonId = Id,
                Number = 1,
                Status = AttendanceStatus.Excused,
                Reason = Reason,
                By = host.LinkOf(Role.Staff).Person,
                At = host.Time.GetUtcNow(),
            });
            return await db.SaveChangesAsync();
        });
    }
}
