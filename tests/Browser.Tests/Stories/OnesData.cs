using CityLeadership.Classroom.Browser.Tests.Browsing;
using CityLeadership.Classroom.Browser.Tests.House;
using Xunit.Abstractions;

namespace CityLeadership.Classroom.Browser.Tests.Stories;

/// <summary>A mayor chooses a portrait and takes away what is stored of them; staff erase somebody, and it is written down who did what.</summary>
public sealed class OnesData(Browsers browsers, ITestOutputHelper output) : Story(browsers, output)
{
    private readonly List<string> findings = [];

    [Fact]
    public Task A_mayor_chooses_a_portrait_and_staff_erase_somebody() => TellAsync(async scene =>
    {
        var mayor = await scene.SeatAsync(scene.Cast.Mayors[0]);
        await mayor.Door.SignInAsync();
        await ChoosePortraitAsync(mayor);

        var staff = await scene.SeatAsync(scene.Cast.Staff);
        await staff.Door.SignInAsync();
        await EraseAsync(staff, scene.Cast.Mayors[1]);
        await ReadTheAuditAsync(staff, mayor.Who);
        Assert.True(findings.Count == 0, string.Join('\n', findings));
    });

    private async Task ChoosePortraitAsync(Visitor mayor)
    {
        var page = mayor.Page;
        await page.GotoAsync(new Uri(mayor.Site, $"/as/{mayor.Who.Person}/").ToString());
        await page.GetByRole(AriaRole.Link, new() { Name = "My data" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "My data" })).ToBeVisibleAsync();
        await page.Locator("input[type=file]").SetInputFilesAsync(Path.Combine(Repository.Root, "docs", "pictures", "home-390.png"));

        // By keyboard alone: closer, then to the left.
        await page.GetByRole(AriaRole.Slider, new() { Name = "Closer" }).PressAsync("PageUp");
        await page.GetByRole(AriaRole.Slider, new() { Name = "Left and right" }).PressAsync("Home");
        findings.AddRange(await Audit.FindingsAsync(page, "cropping a portrait", onPhone: true));
        await page.GetByRole(AriaRole.Button, new() { Name = "Use this picture" }).PressAsync("Enter");
        await Expect(page.GetByText("The portrait is saved.")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Img, new() { Name = "The portrait now" })).ToHaveJSPropertyAsync("naturalWidth", 512);

        var coming = page.WaitForDownloadAsync(new() { Timeout = 30_000 });
        await page.GetByRole(AriaRole.Link, new() { Name = "Download the file" }).ClickAsync();
        Assert.EndsWith(".zip", (await coming).SuggestedFilename, StringComparison.Ordinal);

        await page.GetByRole(AriaRole.Link, new() { Name = "What is stored, why and how long" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "What you can do" })).ToBeVisibleAsync();
        findings.AddRange(await Audit.FindingsAsync(page, "what is stored", onPhone: true));
    }

    private async Task EraseAsync(Visitor staff, Character somebody)
    {
        var page = staff.Page;
        await page.GotoAsync(new Uri(staff.Site, $"/as/{staff.Who.Person}/roster").ToString());
        await page.GetByRole(AriaRole.Searchbox).FillAsync(somebody.Name);
        await page.GetByRole(AriaRole.Link, new() { Name = $"Their data: {somebody.Name}" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "See what would go" }).ClickAsync();
        var erase = page.GetByRole(AriaRole.Button, new() { Name = $"Erase {somebody.Name} for good" });
        await Expect(erase).ToBeDisabledAsync();
        await page.GetByLabel("To erase them, type the name").FillAsync(somebody.Name);
        findings.AddRange(await Audit.FindingsAsync(page, "erasing somebody", onPhone: true));
        await erase.ClickAsync();
        await Expect(page.GetByText("They are erased, and their words are out of the record of every class.")).ToBeVisibleAsync(new() { Timeout = 40_000 });
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "A former participant" })).ToBeVisibleAsync();
        await Expect(page.GetByText(somebody.Name)).ToHaveCountAsync(0);
    }

    private async Task ReadTheAuditAsync(Visitor staff, Character mayor)
    {
        var page = staff.Page;
        await page.GetByRole(AriaRole.Link, new() { Name = "People", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Who did what" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Row).Filter(new() { HasText = "Erased" })).ToContainTextAsync("A former participant");
        await Expect(page.GetByRole(AriaRole.Row).Filter(new() { HasText = "the portrait" })).ToContainTextAsync(mayor.Name);
        findings.AddRange(await Audit.FindingsAsync(page, "who did what", onPhone: true));
        await page.GetByLabel("What was done").SelectOptionAsync(new SelectOptionValue { Label = "Erased" });
        await Expect(page.GetByRole(AriaRole.Row).Filter(new() { HasText = "the portrait" })).ToHaveCountAsync(0);
    }
}
