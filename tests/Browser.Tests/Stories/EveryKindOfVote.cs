using CityLeadership.Classroom.Browser.Tests.Browsing;
using CityLeadership.Classroom.Browser.Tests.People;
using Xunit.Abstractions;

namespace CityLeadership.Classroom.Browser.Tests.Stories;

/// <summary>Every kind of vote, answered without a mouse, and fit for every width and reader, open and with its result.</summary>
public sealed class EveryKindOfVote(Browsers browsers, OngoingClass ongoing, ITestOutputHelper output)
    : StoryInClass(browsers, ongoing, output)
{
    private static readonly string[] Options = ["Fix the pumps", "Raise the quay", "Move the depot"];

    [Fact]
    public Task Is_answered_by_keyboard_alone() => TellAsync(async (faculty, mayors) =>
    {
        var (mayor, page) = (mayors[0], mayors[0].Page);
        await page.SetViewportSizeAsync(1440, 900);
        var findings = new List<string>();

        async Task AskAsync(string question, string kind, Func<Task> answer, string outcome, string[]? options = null, char? right = null)
        {
            await faculty.Desk.OpenVoteAsync(question, options ?? [], kind: kind, right: right);
            await Expect(mayor.Room.Vote.GetByRole(AriaRole.Heading, new() { Name = question })).ToBeVisibleAsync();
            await answer();
            await Expect(mayor.Room.Vote).ToContainTextAsync("you can change it");
            await Expect(mayor.Room.Vote.GetByText("Sending your vote…")).ToHaveCountAsync(0);
            await Expect(faculty.Desk.VoteOn(question)).ToContainTextAsync("1 of 2");
            findings.AddRange(await Audit.FindingsAsync(mayor.Room.Vote, $"{kind}, open"));
            await faculty.Desk.CloseVoteAsync();
            await faculty.Desk.RevealAsync(question);
            await Expect(mayor.Room.Vote).ToContainTextAsync("1 person answered");
            await Expect(mayor.Room.Vote).ToContainTextAsync(outcome);
            findings.AddRange(await Audit.FindingsAsync(mayor.Room.Vote, $"{kind}, result"));
        }

        ILocator Key(string name) => mayor.Room.Vote.GetByRole(AriaRole.Button, new() { Name = name });
        ILocator Field(string name) => mayor.Room.Vote.GetByRole(AriaRole.Textbox, new() { Name = name });

        await AskAsync("What first?", "One of these", () => Keys.PressAsync(page, Key("Raise the quay")), "your choice", Options);
        await AskAsync(
            "What this year?", "Several of these",
            async () =>
            {
                await Keys.PressAsync(page, Key("Fix the pumps"));
                await Keys.PressAsync(page, Key("Move the depot"));
                await Expect(mayor.Room.Vote.Locator("[aria-pressed=true]")).ToHaveCountAsync(2);
                await Expect(Desk.Count(faculty.Desk.VoteOn("What this year?"), "Move the depot")).ToHaveTextAsync("1");
            },
            "your choice", Options);
        await AskAsync("How sure are you?", "A scale", () => Keys.PressAsync(page, Key("4")), "Average 4");
        await AskAsync(
            "In which order?", "In order",
            async () =>
            {
                // The key that was pressed moves along with its row, so that a second press moves it on.
                await Keys.PressAsync(page, Key("Move Move the depot up to place 2"));
                await page.Keyboard.PressAsync("Enter");
                await Expect(mayor.Room.Vote.GetByText("Move the depot is now at place 1.")).ToBeAttachedAsync();
                await Keys.PressAsync(page, Key("Send this order"));
            },
            "average place 1.0 · first for 1 person", Options);
        await AskAsync("What does it cost?", "A number", () => Keys.WriteAsync(page, Field("Your number"), "12.5"), "Average 12.5");
        await AskAsync("In one word?", "A few words", () => Keys.WriteAsync(page, Field("Your answer in a few words"), "water"), "water");
        await AskAsync(
            "Which one floods?", "Quiz, one is right",
            async () =>
            {
                await Keys.PressAsync(page, Key("Fix the pumps"));
                await page.Keyboard.PressAsync("b");
                await mayor.Room.ChosenAsync("Raise the quay");
            },
            "right answer", Options, right: 'B');

        findings.AddRange(await Audit.FindingsAsync(faculty.Page, "desk with votes of every kind", onPhone: true));
        Assert.True(findings.Count == 0, string.Join('\n', findings));
    });
}
