using CityLeadership.Classroom.Browser.Tests.Browsing;
using CityLeadership.Classroom.Browser.Tests.People;
using Xunit.Abstractions;

namespace CityLeadership.Classroom.Browser.Tests.Stories;

public sealed class VoteInRooms(Browsers browsers, OngoingClass ongoing, ITestOutputHelper output)
    : StoryInClass(browsers, ongoing, output)
{
    private const string Question = "Has your room agreed?";
    private static readonly string[] Answers = ["Yes, we have", "Not yet"];

    [Fact]
    public Task A_vote_reaches_people_in_their_rooms_and_is_answered_and_shown_there() => TellAsync(async (faculty, mayors) =>
    {
        var findings = new List<string>();
        await faculty.Desk.OpenRoomsAsync(rooms: 2, size: 1);
        foreach (var mayor in mayors)
            await Expect(mayor.Room.HelpKey).ToBeVisibleAsync();

        await faculty.Desk.OpenVoteAsync(Question, Answers);
        foreach (var mayor in mayors)
        {
            await mayor.Room.ChooseAsync(Answers[1]);
            await mayor.Room.ChosenAsync(Answers[1]);
        }

        await Expect(Desk.Count(faculty.Desk.VoteOn(Question), Answers[1])).ToHaveTextAsync("2");
        findings.AddRange(await Audit.FindingsAsync(mayors[0].Page, "vote in a room", onPhone: true));
        await faculty.Desk.CloseVoteAsync();
        await faculty.Desk.RevealAsync(Question);
        foreach (var mayor in mayors)
        {
            await Expect(Desk.Count(mayor.Room.Vote, Answers[1])).ToHaveTextAsync("2");
            await Expect(mayor.Room.HelpKey).ToBeVisibleAsync();
        }

        await faculty.Desk.CloseRoomsAsync();
        foreach (var mayor in mayors)
            await Expect(mayor.Room.HelpKey).ToHaveCountAsync(0);
        Assert.True(findings.Count == 0, string.Join('\n', findings));
    });
}
