using System.Text.RegularExpressions;
using CityLeadership.Classroom.Browser.Tests.Browsing;
using CityLeadership.Classroom.Browser.Tests.House;
using CityLeadership.Classroom.Browser.Tests.People;
using CityLeadership.Classroom.Browser.Tests.Stories;
using Xunit.Abstractions;

namespace CityLeadership.Classroom.Browser.Tests.Pictures;

/// <summary>Draws what teaching a case looks like, with forty mayors; the command is that of <see cref="PicturesOfEveryScreen"/>.</summary>
[Trait("Tool", "Pictures")]
public sealed class PicturesOfACase(Browsers browsers, ITestOutputHelper output) : Story(browsers, output)
{
    /// <summary>With the two who are seen, forty.</summary>
    private const int CrowdOfMayors = 38;

    private const int Rooms = 10, RoomSize = 4;

    private static readonly string[] Points =
    [
        "Nobody asked those who were there every day", "The budget was decided before we were asked",
        "What is popular and what is needed are two lists", "One visit without drawings tells more than ten meetings",
    ];

    private static readonly Regex MostAnswered = new(@"\b3\d of 40", RegexOptions.None, TimeSpan.FromSeconds(1));

    private static readonly LocatorAssertionsToBeVisibleOptions Arrival = new() { Timeout = 90_000 };

    [PicturesFact]
    public Task A_case_is_drawn_from_its_plan_to_its_summary() => TellAsync(async scene =>
    {
        var album = new Album(PicturesFactAttribute.Folder!);
        using var faces = new TemporaryFolder();
        var faculty = await Face.SeatAsync(scene, scene.Cast.Faculty, faces.Path);
        await faculty.Door.EnterAsync();
        await TakePlanAsync(faculty, album);
        await faculty.Desk.OpenDoorsAsync();
        var mayors = new List<Visitor>();
        foreach (var who in scene.Cast.Mayors.Take(2))
        {
            mayors.Add(await Face.SeatAsync(scene, who, faces.Path));
            await mayors[^1].Door.EnterAsync();
        }

        var staff = await scene.SeatAsync(scene.Cast.Staff);
        await staff.Door.SignInAsync();
        await faculty.Desk.StartClassAsync();
        await faculty.Desk.StartRecordingAsync();
        await using var crowd = Crowd.Start(scene.Host, CrowdOfMayors, Path.Combine(faces.Path, "crowd.log"));
        await Expect(faculty.Desk.Hands.Nth(3)).ToBeVisibleAsync(Arrival);
        await Expect(faculty.Page.GetByText("40 of 120 here")).ToBeVisibleAsync(Arrival);
        var desk = new Board(faculty);
        await desk.BeginPartAsync("Begin: Opening");
        await desk.BeginPartAsync("Next: First vote");
        await desk.BeginPartAsync("Next: What is at stake");
        await faculty.Desk.ChooseAsync(mayors[1].Who, "Call");
        await mayors[1].Room.Speak.ClickAsync();
        await album.TakeAsync(faculty, "call-desk", onPhone: faculty.Desk.OpenCallDeskAsync);

        await TakeBoardAsync(faculty, mayors, scene.Cast, album);
        await desk.BeginPartAsync("Next: Who has to move");
        await TakeRoomsAsync(faculty, mayors, album);
        await desk.BeginPartAsync("Next: The turn, and a second vote");
        await VoteAsync(faculty, "Open this vote");
        await VoteAsync(faculty, "Vote again");
        await faculty.Desk.ShowResultAsync();
        await faculty.Desk.EndClassAsync();
        await faculty.Page.GetByRole(AriaRole.Link, new() { Name = "See the class summary" }).ClickAsync();
        await Expect(faculty.Page.GetByRole(AriaRole.Heading, new() { Name = "Who spoke" })).ToBeVisibleAsync();
        await album.TakeAsync(faculty.Page, "summary", whole: true);
        await TakeRecordingAsync(mayors[0], album);
        await staff.Page.GetByRole(AriaRole.Link, new() { Name = "Recordings" }).ClickAsync();
        await Expect(staff.Page.GetByText("Ready").First).ToBeVisibleAsync(Arrival);
        await album.TakeAsync(staff, "recordings");
    });

    /// <summary>Opens a vote, and closes it once most have answered.</summary>
    private static async Task VoteAsync(Visitor faculty, string opening)
    {
        await faculty.Page.GetByRole(AriaRole.Button, new() { Name = opening }).First.ClickAsync();
        await Expect(faculty.Page.GetByText(MostAnswered).First).ToBeVisibleAsync(Arrival);
        await faculty.Desk.CloseVoteAsync();
    }

    private static async Task TakePlanAsync(Visitor faculty, Album album)
    {
        var session = new Uri(faculty.Page.Url).Segments[^1];
        var page = await faculty.Page.Context.NewPageAsync();
        await page.GotoAsync($"{faculty.Site}as/{faculty.Who.Person}/plan/{session}");
        await Expect(page.GetByRole(AriaRole.Textbox, new() { Name = "Question to the class" }).First).ToBeVisibleAsync();
        await album.TakeAsync(page, "plan");
        await page.CloseAsync();
    }

    /// <summary>A point each for four who were called on, the last of them hidden; then the board on the stage, as a mayor sees it.</summary>
    private static async Task TakeBoardAsync(Visitor faculty, List<Visitor> mayors, Cast cast, Album album)
    {
        var desk = new Board(faculty);
        await desk.OpenAsync();
        var columns = await desk.Panel.GetByRole(AriaRole.Combobox, new() { Name = "Column" }).Locator("option").AllInnerTextsAsync();
        foreach (var (point, at) in Points.Select((point, at) => (point, at)))
        {
            var who = at == 0 ? mayors[1].Who : cast.Mayors[at + 2];
            if (at > 0) await faculty.Desk.ChooseAsync(who, "Call");
            await Expect(mayors[0].Room.OnStage(who)).ToBeVisibleAsync();
            await desk.NoteAsync(point, column: columns[1 + (at % (columns.Count - 1))]);
        }

        await desk.Panel.GetByRole(AriaRole.Button, new() { Name = "Show to all" }).ClickAsync();
        await Expect(new Board(mayors[0]).Stage).ToBeVisibleAsync();
        await album.TakeAsync(mayors[0], "board");
        await album.TakeAsync(faculty, "desk-board");
        await desk.Panel.GetByRole(AriaRole.Button, new() { Name = "Take it off the stage" }).ClickAsync();
        await faculty.Desk.OpenCallDeskAsync();
    }

    /// <summary>The class that is just over, at the moment a point was noted on the board.</summary>
    private static async Task TakeRecordingAsync(Visitor mayor, Album album)
    {
        await mayor.Page.GetByRole(AriaRole.Link, new() { Name = "Watch the recording", Exact = true }).ClickAsync();
        var video = mayor.Page.GetByLabel("Video of the class");
        await Expect(video).ToBeVisibleAsync(Arrival);
        await Expect(mayor.Page.GetByText("Its last minutes are being made")).ToHaveCountAsync(0, new() { Timeout = Arrival.Timeout });
        await mayor.Page.GetByRole(AriaRole.Region, new() { Name = "What happened when" }).GetByRole(AriaRole.Button)
            .Filter(new() { HasText = Points[0] }).ClickAsync();
        await video.EvaluateAsync("video => new Promise(shown => video.requestVideoFrameCallback(() => { video.pause(); shown() }))");
        await album.TakeAsync(mayor, "recording");
    }

    /// <summary>The rooms before they open; then the walk through them, while one asks for help and another is writing.</summary>
    private static async Task TakeRoomsAsync(Visitor faculty, List<Visitor> mayors, Album album)
    {
        await faculty.Desk.ProposeRoomsAsync(RoomSize);
        await album.TakeAsync(faculty, "rooms");
        await faculty.Desk.OpenProposedAsync(Rooms);
        foreach (var mayor in mayors)
            await Expect(mayor.Room.HelpKey).ToBeVisibleAsync();
        await mayors[0].Room.OpenNotesAsync();
        await mayors[0].Room.Notes.FillAsync("Whom would we have to visit first?\nThe school, before the council.");
        await mayors[0].Room.HelpKey.ClickAsync();
        await Expect(faculty.Desk.RoomOf(mayors[0].Who)).ToContainTextAsync("before the council");
        await Expect(faculty.Desk.RoomOf(mayors[0].Who)).ToContainTextAsync("Asks for help");
        await album.TakeAsync(faculty, "floor-walk", onPhone: faculty.Desk.CloseCallDeskAsync);
        await album.TakeAsync(mayors[0], "breakout-room");
        await faculty.Desk.CloseRoomsAsync();
        await Expect(mayors[0].Room.HelpKey).ToHaveCountAsync(0);
    }
}
