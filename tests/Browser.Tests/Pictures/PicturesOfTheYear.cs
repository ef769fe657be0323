using System.Text;
using CityLeadership.Classroom.Browser.Tests.Browsing;
using CityLeadership.Classroom.Browser.Tests.Stories;
using Xunit.Abstractions;

namespace CityLeadership.Classroom.Browser.Tests.Pictures;

/// <summary>Draws what staff see of people and the year; alone with <c>--filter FullyQualifiedName~PicturesOfTheYear</c>, else as <see cref="PicturesOfEveryScreen"/>.</summary>
[Trait("Tool", "Pictures")]
public sealed class PicturesOfTheYear(Browsers browsers, ITestOutputHelper output) : Story(browsers, output)
{
    private const string People =
        """
        Name;Email;Role;City;Country;Time zone;Phone
        Adaeze Nwosu;adaeze@lagoon.example;mayor;Lagoon Hill;Nigeria;Africa/Lagos;+999 555 900 01
        Bo Ek;bo@lagoon.example;senior leader;Lagoon Hill;;;+999 555 900 02
        Cem Aydın;cem at izmir;mayor;İzmir;Türkiye;Europe/Istanbul;+999 555 900 03
        محمد العربي;mohamed@tunis.example;mayr;Tunis;Tunisia;Africa/Tunis;
        """;

    [PicturesFact]
    public Task People_the_schedule_and_attendance_over_the_year_are_drawn() => TellAsync(async scene =>
    {
        var album = new Album(PicturesFactAttribute.Folder!);
        var staff = await scene.SeatAsync(scene.Cast.Staff);
        await staff.Door.SignInAsync();
        var page = staff.Page;
        await album.TakeAsync(page, "home-staff");

        await GoAsync(page, "People");
        await Expect(page.GetByRole(AriaRole.Row).Nth(1)).ToBeVisibleAsync();
        await album.TakeAsync(page, "people");
        await ChooseAsync(page, People);
        await Expect(page.GetByRole(AriaRole.Table, new() { Name = "What is wrong" })).ToBeVisibleAsync();
        await album.TakeAsync(page, "people-bad-rows");
        await ChooseAsync(page, People.Replace("cem at izmir", "cem@izmir.example", StringComparison.Ordinal).Replace("mayr", "mayor", StringComparison.Ordinal));
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Import 4 people" })).ToBeVisibleAsync();
        await album.TakeAsync(page, "people-import");

        await GoAsync(page, "Schedule");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Sessions in order" })).ToBeVisibleAsync();
        await album.TakeAsync(page, "schedule");
        await page.GetByRole(AriaRole.Button, new() { Name = "Make a series" }).ClickAsync();
        await page.GetByLabel("First class").FillAsync($"{TimeProvider.System.GetUtcNow().AddDays(14):yyyy-MM-dd}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show the dates" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "These would be the dates" })).ToBeVisibleAsync();
        await album.TakeAsync(page, "series", whole: true);

        await GoAsync(page, "Attendance");
        var cell = page.GetByRole(AriaRole.Button, new() { Name = ", New York: Absent" }).First;
        await Expect(cell).ToBeVisibleAsync();
        await album.TakeAsync(page, "year");
        await cell.ClickAsync();
        await Expect(page.GetByText("Measured: Absent")).ToBeVisibleAsync();
        await album.TakeAsync(page, "year-card");
        await page.GetByRole(AriaRole.Link, new() { Name = "Open their page" }).ClickAsync();
        await Expect(page.GetByText("It is never a grade.")).ToBeVisibleAsync();
        await album.TakeAsync(page, "person");
        await TakeBoardAsync(scene, page, album);
        await TakeStewardshipAsync(page, scene.Cast.Mayors[^1].Name, album);
    });

    /// <summary>One opened the link, one stands at the door; of the others there is no sign.</summary>
    private static async Task TakeBoardAsync(Scene scene, IPage page, Album album)
    {
        var mayors = scene.Cast.Mayors.OrderBy(mayor => mayor.City, StringComparer.Ordinal).Take(2).ToList();
        var opened = await scene.SeatAsync(mayors[0]);
        await opened.Door.OpenLinkAsync();
        await Expect(opened.Page.GetByRole(AriaRole.Heading, new() { Name = "Welcome" })).ToBeVisibleAsync();
        var there = await scene.SeatAsync(mayors[1]);
        await there.Door.SignInAsync();
        await there.Door.ToGreenRoomAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "City Leadership", Exact = true }).ClickAsync();
        await GoAsync(page, "Who is here");
        await Expect(page.GetByText("camera and microphone are fine")).ToBeVisibleAsync();
        await album.TakeAsync(page, "join-board");
    }

    /// <summary>What is stored of people and by whom it was looked at, and what other programs are given.</summary>
    private static async Task TakeStewardshipAsync(IPage page, string somebody, Album album)
    {
        await GoAsync(page, "People");
        await GoAsync(page, "Keys for programs");
        await page.GetByRole(AriaRole.Button, new() { Name = "Make a key" }).ClickAsync();
        await album.TakeAsync(page, "keys");
        await GoAsync(page, "Mail");
        await GoAsync(page, "Webhooks");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Webhooks" })).ToBeVisibleAsync();
        await album.TakeAsync(page, "webhooks");
        await GoAsync(page, "People");
        await page.GetByRole(AriaRole.Searchbox).FillAsync(somebody);
        await page.GetByRole(AriaRole.Link, new() { Name = $"Their data: {somebody}" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "See what would go" }).ClickAsync();
        await Expect(page.GetByLabel("To erase them, type the name")).ToBeVisibleAsync();
        await album.TakeAsync(page, "data");
        await GoAsync(page, "People");
        await GoAsync(page, "Who did what");
        await Expect(page.GetByRole(AriaRole.Row).Nth(1)).ToBeVisibleAsync();
        await album.TakeAsync(page, "audit");
        await GoAsync(page, "What is stored, and why");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "What you can do" })).ToBeVisibleAsync();
        await album.TakeAsync(page, "privacy");
    }

    private static Task GoAsync(IPage page, string name) => page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).ClickAsync();

    private static Task ChooseAsync(IPage page, string file) =>
        page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "people.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(file) });
}
