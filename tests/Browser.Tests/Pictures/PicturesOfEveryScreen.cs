using System.Globalization;
using CityLeadership.Classroom.Browser.Tests.Browsing;
using CityLeadership.Classroom.Browser.Tests.House;
using CityLeadership.Classroom.Browser.Tests.Stories;
using Xunit.Abstractions;

namespace CityLeadership.Classroom.Browser.Tests.Pictures;

/// <summary>
/// Draws the pictures of the documentation:
/// <c>CLASSROOM_PICTURES=docs/pictures ./infra/netns.sh dotnet test tests/Browser.Tests --filter Tool=Pictures</c>
/// </summary>
[Trait("Tool", "Pictures")]
public sealed class PicturesOfEveryScreen(Browsers browsers, ITestOutputHelper output) : Story(browsers, output)
{
    private const string Question = "Thursday’s council vote: what would you do with the tram line?";

    /// <summary>With the three who are seen, all forty mayors.</summary>
    private const int CrowdOfMayors = 37;

    private static readonly string[] Answers = ["Build it as planned", "Build the first half only", "Run buses for two years first"];
    private static readonly TimeSpan Arrival = TimeSpan.FromSeconds(90);

    [PicturesFact]
    public Task Every_screen_is_drawn_on_a_desk_and_on_a_phone() => TellAsync(async scene =>
    {
        var album = new Album(PicturesFactAttribute.Folder!);
        using var faces = new TemporaryFolder();
        var faculty = await Face.SeatAsync(scene, scene.Cast.Faculty, faces.Path);
        await faculty.Door.EnterAsync();
        await faculty.Desk.OpenDoorsAsync();

        var mayor = await Face.SeatAsync(scene, scene.Cast.Mayors[0], faces.Path);
        await mayor.Door.OpenLinkAsync();
        await Expect(mayor.Page.GetByRole(AriaRole.Heading, new() { Name = "Welcome" })).ToBeVisibleAsync();
        await album.TakeAsync(mayor, "join");
        await mayor.Door.SignInAsync();
        await mayor.Door.GoHomeAsync();
        await album.TakeAsync(mayor, "home");
        await mayor.Door.ToGreenRoomAsync();
        await Expect(mayor.Page.GetByText("Good: the classroom answers")).ToBeVisibleAsync();
        await album.TakeAsync(mayor, "green-room");
        await mayor.Door.PressEnterAsync();
        await mayor.Room.SeatedAsync();

        var other = await Face.SeatAsync(scene, scene.Cast.Mayors[1], faces.Path);
        await other.Door.EnterAsync();
        await faculty.Desk.StartClassAsync();
        await Expect(mayor.Room.OnStage(faculty.Who).Locator("video")).ToBeVisibleAsync();
        await Expect(mayor.Room.SeatOf(other.Who).Locator("video")).ToBeVisibleAsync();
        await album.TakeAsync(mayor, "room-3");

        await using var crowd = Crowd.Start(scene.Host, CrowdOfMayors, Path.Combine(faces.Path, "crowd.log"));
        // The crowd leaves three mayors to people in browsers; the third of them does not come.
        foreach (var late in scene.Cast.Mayors.Where(mayor => mayor != scene.Cast.Mayors[2]))
            await Expect(mayor.Room.SeatOf(late, "muted")).ToBeVisibleAsync(new() { Timeout = (float)Arrival.TotalMilliseconds });
        await Expect(faculty.Desk.Hands.Nth(2)).ToBeVisibleAsync(new() { Timeout = (float)Arrival.TotalMilliseconds });
        await album.TakeAsync(mayor, "room-40");
        await faculty.Desk.OpenVoteAsync(Question, Answers);
        await mayor.Room.ChooseAsync(Answers[1]);
        await mayor.Room.ChosenAsync(Answers[1]);
        await album.TakeAsync(mayor, "vote-40");
        await faculty.Desk.ChooseAsync(other.Who, "Call");
        await other.Room.Speak.ClickAsync();
        await faculty.Senses.SeeAtWidthAsync(other, 1, 4096);
        await album.TakeAsync(faculty, "desk-40");
        await faculty.Desk.CloseVoteAsync();
        await faculty.Desk.RevealAsync(Question);
        await Expect(mayor.Room.Vote.GetByText("people answered")).ToBeVisibleAsync();
        await album.TakeAsync(mayor, "result");

        await faculty.Desk.VoteAgainAsync(Question);
        await mayor.Room.ChooseAsync(Answers[0]);
        await mayor.Room.ChosenAsync(Answers[0]);
        var silent = faculty.Desk.VoteOn(Question).GetByText("still to answer");
        await Patience.UntilAsync(
            async () => int.Parse((await silent.InnerTextAsync()).Split(' ')[0], CultureInfo.InvariantCulture) < 8, Arrival, "most have voted again");
        await faculty.Desk.CloseVoteAsync();
        await album.TakeAsync(faculty, "desk-flow", onPhone: faculty.Desk.OpenCallDeskAsync);
        await faculty.Desk.RevealAsync(Question);
        await Expect(mayor.Room.Vote.GetByRole(AriaRole.Figure)).ToBeVisibleAsync();
        await album.TakeAsync(mayor, "flow");

        var staff = await Face.SeatAsync(scene, scene.Cast.Staff, faces.Path);
        await staff.Door.SignInAsync();
        await staff.Page.GetByRole(AriaRole.Link, new() { Name = "Who is here" }).ClickAsync();
        await Expect(staff.Page.GetByText("Missing (")).ToBeVisibleAsync();
        await album.TakeAsync(staff, "who-is-here");
        await faculty.Desk.EndClassAsync();
        await Expect(staff.Page.GetByText("Measured at")).ToBeVisibleAsync();
        await album.TakeAsync(staff, "attendance");
    });
}
