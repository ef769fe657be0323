using System.Text;
using CityLeadership.Classroom.Web.CalendarFeeds;
using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.Tests.CalendarFeeds;

public sealed class CalendarTextTests
{
    private static readonly DateTimeOffset Start = new(2027, 1, 14, 14, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Words_are_escaped_and_control_characters_left_out() =>
        Assert.Equal("SUMMARY:One\\, two\\; three \\\\ four\\nfive\r\n", new CalendarText().Words("SUMMARY", "One, two; three \\ four\r\nfive\a").ToString());

    [Theory]
    [InlineData("plain words that go on and on ")]
    [InlineData("Ακρόπολις και λιμάνι ")]
    [InlineData("🏛️ 市政厅 ")]
    public void Lines_are_folded_at_75_octets_and_never_within_a_letter(string words)
    {
        var value = string.Concat(Enumerable.Repeat(words, 12));
        var lines = new CalendarText().Words("DESCRIPTION", value).ToString().Split("\r\n")[..^1];

        Assert.True(lines.Length > 3);
        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 1, 75));
        Assert.All(lines.Skip(1), line => Assert.StartsWith(" ", line, StringComparison.Ordinal));
        Assert.Equal($"DESCRIPTION:{value}", string.Concat(lines.Select((line, i) => i == 0 ? line : line[1..])));
    }

    /// <summary>The same file is read by an independent parser in the client's tests.</summary>
    [Fact]
    public async Task A_year_is_written_as_the_example_says()
    {
        ScheduledSession[] year =
        [
            Session("kick", SessionKind.KickOff, null, "New York, City Hall", "Kick-off in person", Start.AddDays(-180), 8),
            Session("c1", SessionKind.Class, 1, "Seeing the problem; and naming it", "The water main case", Start, 2),
            Session("c2", SessionKind.Class, 2, "Ἀκρόπολις, λιμάνι 市政厅 🏛: a title that is longer than one line of a calendar may be", null, Start.AddDays(42), 2),
            Session("c3", SessionKind.Class, 3, "Listening to the city", "The tram line case", Start.AddDays(84).AddHours(-1), 2),
        ];
        year[1].Changed(Start.AddDays(-20));
        year[3].CancelledAt = Start.AddDays(-10);
        year[3].Changed(Start.AddDays(-11));
        year[3].Changed(Start.AddDays(-10));

        var written = YearAsCalendar.Write(Programme, year, new Uri("https://classroom.example.org/as/zanele/"), Start.AddDays(-100));

        await IsAsync("year.ics", written);
    }

    [Theory]
    [InlineData(true, "invitation.ics")]
    [InlineData(false, "cancellation.ics")]
    public async Task An_invitation_is_written_as_the_example_says(bool expected, string file)
    {
        var session = Session("c1", SessionKind.Class, 1, "Seeing the problem; and naming it", "The water main case", Start, 2);
        session.Changed(Start.AddDays(-20));
        var person = new Person { Id = "zanele", Name = "Zanele \"Z\" Dube, Mayor", Email = "mayor@durban.example" };

        await IsAsync(file, Invitation.Write(
            Programme, session, expected, "classroom@example.org", person, person.Email, new Uri("https://classroom.example.org/as/zanele/"), Start.AddDays(-19)));
    }

    private static Programme Programme => new() { Id = "p", Name = "City Leadership 2026–27", Zone = "America/New_York", Place = "Boston", HelpPhone = "+1 617 555 0100", HelpMessage = "mailto:help@example.org" };

    private static async Task IsAsync(string name, string written)
    {
        var file = Path.Combine(Root(), "tests", "calendar", name);
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
            await File.WriteAllTextAsync(file, written);
        Assert.Equal(await File.ReadAllTextAsync(file), written);
        Assert.DoesNotContain("\n", written.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static ScheduledSession Session(string id, SessionKind kind, int? number, string title, string? subtitle, DateTimeOffset start, int hours) => new()
    {
        Id = id,
        ProgrammeId = "p",
        Kind = kind,
        Number = number,
        Title = title,
        Subtitle = subtitle,
        StartsAt = start,
        EndsAt = start.AddHours(hours),
        Zone = "America/New_York",
        Tracks = Tracks.Both,
    };

    private static string Root()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at.FullName, "CityLeadership.Classroom.sln")))
            at = at.Parent ?? throw new InvalidOperationException("The tests run inside the repository.");
        return at.FullName;
    }
}
