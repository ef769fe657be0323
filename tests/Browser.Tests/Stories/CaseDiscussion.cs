using CityLeadership.Classroom.Browser.Tests.Browsing;
using CityLeadership.Classroom.Browser.Tests.People;
using Xunit.Abstractions;

namespace CityLeadership.Classroom.Browser.Tests.Stories;

/// <summary>A case taught: written as a plan, followed in class, noted on the board, summed up.</summary>
public sealed class CaseDiscussion(Browsers browsers, ITestOutputHelper output) : Story(browsers, output)
{
    private const string Question = "Who has to move before the authority does?";

    [Fact]
    public Task A_plan_is_written_followed_noted_and_summed_up() => TellAsync(async scene =>
    {
        var findings = new List<string>();
        var (faculty, mayors) = await scene.BeginClassAsync(mayors: 2);
        var session = new Uri(faculty.Page.Url).Segments[^1];
        var desk = new Board(faculty);
        var mayor = new Board(mayors[0]);

        // The plan is changed on its page while the class runs, and loaded again at the desk.
        var page = await faculty.Page.Context.NewPageAsync();
        await page.GotoAsync($"{faculty.Site}as/{faculty.Who.Person}/plan/{session}");
        var first = page.GetByRole(AriaRole.Textbox, new() { Name = "Question to the class" }).First;
        await first.FillAsync(Question);
        await Expect(page.GetByText("Saved", new() { Exact = false }).First).ToContainTextAsync(faculty.Who.Name);
        await Expect(page.GetByText("Not saved", new() { Exact = false })).ToHaveCountAsync(0);
        findings.AddRange(await Audit.FindingsAsync(page, "plan editor", onPhone: true));
        await page.CloseAsync();
        await desk.Plan.GetByRole(AriaRole.Button, new() { Name = "Load the plan again" }).ClickAsync();

        // One key begins the next pasture; the class sees its question and nothing else of the plan.
        await desk.Plan.GetByRole(AriaRole.Button, new() { Name = "Begin: Opening" }).FocusAsync();
        await faculty.Page.Keyboard.PressAsync("n");
        await Expect(mayor.Part).ToHaveTextAsync(Question);
        await desk.Plan.GetByRole(AriaRole.Button, new() { Name = "Next: First vote" }).ClickAsync();
        await desk.Plan.GetByRole(AriaRole.Button, new() { Name = "Open this vote" }).ClickAsync();
        var answer = mayors[0].Room.Vote.Locator("[aria-pressed]").First;
        await answer.ClickAsync();
        await Expect(mayors[0].Room.Vote.Locator("[aria-pressed=true]")).ToHaveCountAsync(1);
        await faculty.Desk.CloseVoteAsync();
        await faculty.Page.GetByRole(AriaRole.Button, new() { Name = "Show result to the class" }).First.ClickAsync();

        // A point is noted while its speaker has the floor; another is hidden until the board is revealed.
        await desk.Plan.GetByRole(AriaRole.Button, new() { Name = "Next: What is at stake" }).ClickAsync();
        await faculty.Desk.ChooseAsync(mayors[1].Who, "Call");
        await desk.OpenAsync();
        await mayor.OpenAsync();
        await desk.NoteAsync("The harbour pays a third of the budget");
        await Expect(Board.Point(mayor.Panel, "The harbour pays a third of the budget")).ToContainTextAsync(mayors[1].Who.Name);
        await desk.NoteAsync("Nobody has asked the school", hidden: true);
        await Expect(Board.Point(mayor.Panel, "Nobody has asked the school")).ToHaveCountAsync(0);
        await desk.Panel.GetByRole(AriaRole.Button, new() { Name = "Reveal 1 hidden point" }).ClickAsync();
        await Expect(Board.Point(mayor.Panel, "Nobody has asked the school")).ToBeVisibleAsync();
        await desk.Panel.GetByRole(AriaRole.Button, new() { Name = "Show to all" }).ClickAsync();
        await Expect(mayor.Stage).ToBeVisibleAsync();

        // A mayor made a scribe writes too; both see both.
        await desk.Panel.GetByRole(AriaRole.Button, new() { Name = "Name a scribe…" }).ClickAsync();
        await faculty.Page.GetByRole(AriaRole.Menuitem, new() { Name = mayors[0].Who.Name }).ClickAsync();
        await mayor.NoteAsync("And who carries the trucks");
        await Expect(Board.Point(desk.Panel, "And who carries the trucks")).ToBeVisibleAsync();
        findings.AddRange(await Audit.FindingsAsync(mayors[0].Page, "room with the board", onPhone: true));

        // The moment it ends, the summary is there: whole for the professor, without comparisons for a mayor.
        await faculty.Desk.EndClassAsync();
        await SumUpAsync(faculty);
        await Expect(faculty.Page.GetByRole(AriaRole.Heading, new() { Name = "Who spoke" })).ToBeVisibleAsync();
        await Expect(faculty.Page.GetByRole(AriaRole.Row, new() { Name = mayors[1].Who.Name })).ToBeVisibleAsync();
        await Expect(faculty.Page.GetByText("The harbour pays a third of the budget")).ToBeVisibleAsync();
        await Expect(faculty.Page.GetByRole(AriaRole.Rowheader, new() { Name = Question })).ToBeVisibleAsync();
        findings.AddRange(await Audit.FindingsAsync(faculty.Page, "summary", onPhone: true));
        await SumUpAsync(mayors[0]);
        await Expect(mayors[0].Page.GetByText("Nobody has asked the school")).ToBeVisibleAsync();
        await Expect(mayors[0].Page.GetByRole(AriaRole.Heading, new() { Name = "Who spoke" })).ToHaveCountAsync(0);

        Assert.True(findings.Count == 0, string.Join('\n', findings));
    });

    private static async Task SumUpAsync(Visitor visitor)
    {
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "See the class summary" }).ClickAsync();
        await Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Name = "Votes" })).ToBeVisibleAsync();
    }
}
