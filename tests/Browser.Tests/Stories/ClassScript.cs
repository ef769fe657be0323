using CityLeadership.Classroom.Browser.Tests.Browsing;
using CityLeadership.Classroom.Browser.Tests.People;
using Xunit.Abstractions;

namespace CityLeadership.Classroom.Browser.Tests.Stories;

/// <summary>A whole class with six mayors, from the plan's first question to the summary.</summary>
public sealed class ClassScript(Browsers browsers, ITestOutputHelper output) : Story(browsers, output)
{
    private const string Point = "The crane drivers know before the council does";

    [Fact]
    public Task A_case_is_taught_from_the_plan_to_the_summary() => TellAsync(
        async scene =>
        {
            var (faculty, mayors) = await scene.BeginClassAsync(mayors: 6);
            var desk = new Board(faculty);

            await desk.BeginPartAsync("Begin: Opening");
            await LookAtExhibitAsync(faculty, mayors);

            await desk.BeginPartAsync("Next: First vote");
            await desk.Plan.GetByRole(AriaRole.Button, new() { Name = "Open this vote" }).ClickAsync();
            await VoteAsync(faculty, mayors, [0, 0, 0, 0, 1, 1]);
            await faculty.Desk.ShowResultAsync();
            foreach (var mayor in mayors)
                await Expect(mayor.Room.Vote).ToContainTextAsync("6 people answered");

            await desk.BeginPartAsync("Next: What is at stake");
            await desk.BeginPartAsync("Next: Who has to move");
            await faculty.Desk.OpenRoomsAsync(rooms: 3, size: 2);
            var rooms = await HearOnlyTheirRoomAsync(faculty, mayors);
            await HelpAsync(faculty, rooms[0]);
            await SpeakToAllAsync(faculty, mayors);
            await ReturnAsync(faculty, mayors);

            await NoteAsync(faculty, credited: mayors[1], reader: mayors[2]);
            await desk.BeginPartAsync("Next: The turn, and a second vote");
            await VoteAgainAsync(faculty, mayors);

            await faculty.Desk.EndClassAsync();
            await SumUpAsync(faculty, credited: mayors[1]);
            await SumUpAsync(mayors[0], credited: mayors[1]);
        },
        Cameras.Tiny);

    private static async Task LookAtExhibitAsync(Visitor faculty, Visitor[] mayors)
    {
        await faculty.Page.GetByRole(AriaRole.Button, new() { Name = "Show: " }).ClickAsync();
        foreach (var mayor in mayors)
            await Expect(StageOf(mayor).GetByRole(AriaRole.Article).GetByRole(AriaRole.Heading).First).ToBeAttachedAsync();
        await faculty.Page.GetByRole(AriaRole.Button, new() { Name = "Take off the stage: " }).ClickAsync();
        await Expect(StageOf(mayors[^1])).ToHaveCountAsync(0);

        static ILocator StageOf(Visitor mayor) => mayor.Page.GetByRole(AriaRole.Region, new() { Name = "Exhibit: " });
    }

    /// <param name="answers">A mayor each, counted from 0 as the options are.</param>
    private static async Task VoteAsync(Visitor faculty, Visitor[] mayors, int[] answers)
    {
        await Task.WhenAll(mayors.Zip(answers, async (mayor, answer) =>
        {
            var option = mayor.Room.Vote.Locator("[aria-pressed]").Nth(answer);
            await option.ClickAsync();
            await Expect(option).ToHaveAttributeAsync("aria-pressed", "true");
        }));
        await Expect(faculty.Page.GetByText($"{mayors.Length} of {mayors.Length}").First).ToBeVisibleAsync();
        await faculty.Desk.CloseVoteAsync();
    }

    /// <summary>All six speak at once, and each receives one voice and one picture: those of the one other in the room.</summary>
    /// <returns>The two of each room.</returns>
    private static async Task<Visitor[][]> HearOnlyTheirRoomAsync(Visitor faculty, Visitor[] mayors)
    {
        foreach (var mayor in mayors)
            await Expect(mayor.Room.HelpKey).ToBeVisibleAsync();
        var rooms = new List<Visitor[]>();
        while (mayors.Except(rooms.SelectMany(room => room)).FirstOrDefault() is { } next)
            rooms.Add([next, await next.Room.PartnerAmongAsync(mayors)]);
        Assert.Equal(3, rooms.Count);

        await Task.WhenAll(mayors.Select(mayor => mayor.Room.UnmuteAsync()));
        await Task.WhenAll(mayors.Select(mayor => mayor.Senses.ReceiveAsync(voices: 1, pictures: 1)));
        await faculty.Senses.ReceiveAsync(voices: 0, pictures: 0);
        foreach (var room in rooms)
        {
            await room[0].Senses.SeeAsync(room[1]);
            await room[1].Senses.SeeAsync(room[0]);
            await room[1].Senses.HearAsync();

            // Whose voice it is, shows when it ends: one falls silent, and only the other in the room hears nothing more.
            await room[0].Room.MuteAsync();
            await Task.WhenAll(mayors.Select(mayor => mayor.Senses.ReceiveAsync(voices: mayor == room[1] ? 0 : 1, pictures: 1)));
            await room[0].Room.UnmuteAsync();
        }

        await Task.WhenAll(mayors.Select(mayor => mayor.Room.MuteAsync()));
        return [.. rooms];
    }

    /// <summary>A room asks, the professor steps in, is seen and heard there alone, and goes.</summary>
    private static async Task HelpAsync(Visitor faculty, Visitor[] room)
    {
        var (asks, other) = (room[0], room[1]);
        await asks.Room.HelpKey.ClickAsync();
        await Expect(faculty.Desk.RoomOf(asks.Who)).ToContainTextAsync("Asks for help");
        await faculty.Desk.StepIntoRoomOfAsync(asks.Who);
        await faculty.Room.UnmuteAsync();
        await asks.Senses.SeeAsync(faculty);
        await other.Senses.HearAsync();
        await faculty.Desk.LeaveRoomAsync();
        await asks.Senses.ReceiveAsync(voices: 0, pictures: 1);
    }

    private static async Task SpeakToAllAsync(Visitor faculty, Visitor[] mayors)
    {
        await faculty.Desk.SpeakToRoomsAsync();
        await Task.WhenAll(mayors.Select(mayor => mayor.Senses.HearAsync()));
        await faculty.Desk.StopSpeakingToRoomsAsync();
        await mayors[^1].Senses.ReceiveAsync(voices: 0, pictures: 1);
    }

    private static async Task ReturnAsync(Visitor faculty, Visitor[] mayors)
    {
        await faculty.Desk.CloseRoomsAsync();
        foreach (var mayor in mayors)
            await Expect(mayor.Room.HelpKey).ToHaveCountAsync(0);
        await Task.WhenAll(mayors.Select(mayor => mayor.Senses.HearAsync()));
        foreach (var mayor in mayors)
            await mayor.Senses.SeeAsync(faculty);
        await mayors[0].Senses.SeeAsync(mayors[1]);
        await mayors[0].Senses.SeeAsync(mayors[5]);
    }

    /// <summary>One is called on; their point stands on the board under their name.</summary>
    private static async Task NoteAsync(Visitor faculty, Visitor credited, Visitor reader)
    {
        var (desk, room) = (new Board(faculty), new Board(reader));
        await faculty.Desk.ChooseAsync(credited.Who, "Call");
        await Expect(reader.Room.OnStage(credited.Who)).ToBeVisibleAsync();
        await desk.OpenAsync();
        await desk.NoteAsync(Point, column: "Who");
        await room.OpenAsync();
        await Expect(Board.Point(room.Panel, Point)).ToContainTextAsync(credited.Who.Name);
        await faculty.Desk.OpenCallDeskAsync();
        await faculty.Desk.ReturnFloorAsync();
    }

    /// <summary>One of the six changes their mind: drawn for all, and named at the desk.</summary>
    private static async Task VoteAgainAsync(Visitor faculty, Visitor[] mayors)
    {
        await Button(faculty, "Vote again").ClickAsync();
        await Expect(faculty.Page.GetByText("second vote").First).ToBeVisibleAsync();
        await VoteAsync(faculty, mayors, [1, 0, 0, 0, 1, 1]);
        await Expect(faculty.Page.GetByText("1 person switched")).ToBeVisibleAsync();
        await Expect(Button(faculty, $"Call on {mayors[0].Who.Name}")).ToBeVisibleAsync();
        await faculty.Desk.ShowResultAsync();
        foreach (var mayor in mayors)
        {
            var moves = mayor.Page.GetByRole(AriaRole.Figure, new() { Name = "How the class moved" }).Locator("tbody tr td:last-child");
            await Expect(moves).ToHaveTextAsync(["3", "1", "2"]);
        }
    }

    private static async Task SumUpAsync(Visitor reader, Visitor credited)
    {
        var page = reader.Page;
        await page.GetByRole(AriaRole.Link, new() { Name = "See the class summary" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.List, new() { Name = "How the class moved" }).GetByRole(AriaRole.Listitem)).ToHaveCountAsync(3);
        await Expect(page.GetByText("1 person: ", new() { Exact = false })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = Point })).ToContainTextAsync(credited.Who.Name);
    }

    private static ILocator Button(Visitor at, string name) => at.Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).First;
}
