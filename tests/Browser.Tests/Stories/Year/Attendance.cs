using System.Text.RegularExpressions;
using CityLeadership.Classroom.Browser.Tests.Browsing;
using CityLeadership.Classroom.Browser.Tests.House;

namespace CityLeadership.Classroom.Browser.Tests.Stories.Year;

/// <summary>Staff excuse somebody who was absent, without a mouse; the file and the person's own page say so, and why.</summary>
internal static class Attendance
{
    private const string Reason = "Flood in the city";

    /// <summary>More keys than a city's grid has cells.</summary>
    private const int MostSteps = 80;

    /// <summary>Who was in class is in the year as well.</summary>
    /// <param name="attended">How the class's own page says it.</param>
    public static async Task ExcuseAsync(Scene scene, Visitor staff, Visitor present, string attended, List<string> findings)
    {
        var page = staff.Page;
        await page.GetByRole(AriaRole.Link, new() { Name = "Attendance", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { NameRegex = InClass(present, attended) })).ToHaveCountAsync(1);
        var who = await AnAbsentOneAsync(page, scene.Cast);
        await page.GetByLabel("City", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = who.City });
        var cell = page.GetByRole(AriaRole.Button, new() { Name = $"{who.Name}, New York: Absent", Exact = true });
        findings.AddRange(await Audit.FindingsAsync(page, "the year of a city", onPhone: true));

        await page.GetByLabel("Sort by").FocusAsync();
        await ReachAsync(page, cell);
        await page.Keyboard.PressAsync("Enter");
        var card = page.GetByRole(AriaRole.Dialog, new() { Name = who.Name });
        await Expect(card.GetByText("Measured: Absent")).ToBeVisibleAsync();
        findings.AddRange(await Audit.FindingsAsync(page, "the card of a cell", onPhone: true));
        await card.GetByRole(AriaRole.Radio, new() { Name = "Excused" }).FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await Keys.WriteAsync(page, card.GetByLabel("Reason"), Reason);
        await Expect(page.GetByText($"Saved: {who.Name}, New York.")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = $"{who.Name}, New York: Excused (measured: Absent)" })).ToBeFocusedAsync();

        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "CSV of everyone" }).ClickAsync());
        Assert.Contains(
            await File.ReadAllLinesAsync((await download.PathAsync())!),
            line => line.Contains(who.Name, StringComparison.Ordinal) && line.Contains("Excused (measured: Absent)", StringComparison.Ordinal));

        await page.GetByRole(AriaRole.Link, new() { Name = who.Name, Exact = true }).ClickAsync();
        await SaysWhyAsync(page);
        findings.AddRange(await Audit.FindingsAsync(page, "a person's year", onPhone: true));

        var self = await scene.SeatAsync(who);
        await self.Door.OpenLinkAsync();
        await self.Door.PressSignInAsync();
        await self.Page.GetByRole(AriaRole.Link, new() { Name = "My attendance" }).ClickAsync();
        await SaysWhyAsync(self.Page);
    }

    private static Regex InClass(Visitor who, string attended) =>
        new($"^{Regex.Escape(who.Who.Name)}, Class .*: {attended}$", RegexOptions.None, TimeSpan.FromSeconds(1));

    /// <summary>The first of the kick-off, in the order of the page.</summary>
    private static async Task<Character> AnAbsentOneAsync(IPage page, Cast cast)
    {
        var label = await page.GetByRole(AriaRole.Button, new() { Name = ", New York: Absent" }).First.GetAttributeAsync("aria-label");
        return cast.All.Single(one => label!.StartsWith(one.Name + ",", StringComparison.Ordinal));
    }

    /// <summary>Tab leads into the grid, to the kick-off of its first person; from there it is down.</summary>
    private static async Task ReachAsync(IPage page, ILocator wanted)
    {
        for (var step = 0; step < MostSteps && !await page.EvaluateAsync<bool>("() => document.activeElement.matches('[data-person]')"); step++)
            await page.Keyboard.PressAsync("Tab");
        for (var row = 0; row < MostSteps; row++)
        {
            if (await wanted.EvaluateAsync<bool>("element => element === document.activeElement"))
                return;
            await page.Keyboard.PressAsync("ArrowDown");
        }

        throw new InvalidOperationException($"Arrow keys do not lead to {wanted}.");
    }

    private static async Task SaysWhyAsync(IPage page)
    {
        var row = page.GetByRole(AriaRole.Row).Filter(new() { HasText = Reason });
        await Expect(row).ToContainTextAsync("Excused (measured: Absent)");
        await Expect(page.GetByText("It is never a grade.")).ToBeVisibleAsync();
    }
}
