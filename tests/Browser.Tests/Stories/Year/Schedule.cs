using System.Globalization;
using CityLeadership.Classroom.Browser.Tests.Browsing;

namespace CityLeadership.Classroom.Browser.Tests.Stories.Year;

/// <summary>Staff plan the year; a mayor sees it on their page and in their own calendar.</summary>
internal static class Schedule
{
    /// <summary>A Thursday early in February, far from the demo's own year: six weeks later Boston's clocks have changed and Lisbon's have not.</summary>
    private static readonly DateOnly First = FirstThursday(new DateOnly(TimeProvider.System.GetUtcNow().Year + 2, 2, 1));

    private static readonly DateOnly Second = First.AddDays(42), Third = First.AddDays(84), Moved = First.AddDays(49);

    /// <summary>A series is made, one of its classes moved and one cancelled; the mayor's calendar follows.</summary>
    public static async Task PlanAsync(Visitor staff, Visitor mayor, List<string> findings)
    {
        await staff.Page.GetByRole(AriaRole.Link, new() { Name = "Schedule" }).ClickAsync();

        await MakeSeriesAsync(staff.Page);
        var rows = staff.Page.GetByRole(AriaRole.Listitem).Filter(new() { Has = staff.Page.GetByText("To be announced") });
        await Expect(rows).ToHaveCountAsync(3);
        await Expect(rows.Nth(0)).ToContainTextAsync($"{First:d MMMM}, 9:00");
        await Expect(rows.Nth(0)).ToContainTextAsync("14:00 your time");
        await Expect(rows.Nth(1)).ToContainTextAsync("13:00 your time");

        await mayor.Page.GetByRole(AriaRole.Button, new() { Name = "Add to my calendar" }).ClickAsync();
        var address = await mayor.Page.GetByLabel("Your calendar address").InputValueAsync();
        await Expect(mayor.Page.GetByRole(AriaRole.Link, new() { Name = "Open in my calendar" })).ToHaveAttributeAsync("href", address.Replace("http:", "webcal:", StringComparison.Ordinal));
        Assert.Equal(["0", "0", "0"], (await FeedAsync(mayor, address)).Select(one => one.Sequence));

        await rows.Nth(1).GetByRole(AriaRole.Button, new() { Name = "Edit" }).ClickAsync();
        var form = rows.Nth(1).GetByRole(AriaRole.Form);
        await form.GetByLabel("Title").FillAsync("The long view");
        await form.GetByLabel("Date").FillAsync($"{Moved:yyyy-MM-dd}");
        await form.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        var moved = staff.Page.GetByRole(AriaRole.Listitem).Filter(new() { Has = staff.Page.GetByText("The long view") });
        await Expect(moved).ToContainTextAsync($"Moved from {Second:d MMM}");
        await Expect(rows).ToHaveCountAsync(2);
        await rows.Nth(1).GetByRole(AriaRole.Button, new() { Name = "Cancel" }).ClickAsync();
        await Expect(rows.Nth(1)).ToContainTextAsync("Cancelled");

        var feed = await FeedAsync(mayor, address);
        Assert.Equal([$"{First:yyyyMMdd}T140000Z", $"{Moved:yyyyMMdd}T130000Z", $"{Third:yyyyMMdd}T130000Z"], feed.Select(one => one.Start));
        Assert.Equal([("0", "CONFIRMED"), ("1", "CONFIRMED"), ("1", "CANCELLED")], feed.Select(one => (one.Sequence, one.Status)));
        await mayor.Page.ReloadAsync();
        await Expect(mayor.Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = $"{Moved:d MMM}" }).Last).ToBeVisibleAsync();
        await Expect(mayor.Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = $"{Third:d MMM}" }).Last).ToContainTextAsync("Cancelled");

        await staff.Page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Expect(staff.Page.GetByText("takes place again")).ToBeVisibleAsync();
        Assert.Equal([("0", "CONFIRMED"), ("1", "CONFIRMED"), ("2", "CONFIRMED")], (await FeedAsync(mayor, address)).Select(one => (one.Sequence, one.Status)));
        await staff.Page.GetByRole(AriaRole.Button, new() { Name = "Make a series" }).ClickAsync();
        findings.AddRange(await Audit.FindingsAsync(staff.Page, "schedule", onPhone: true));
        findings.AddRange(await Audit.FindingsAsync(mayor.Page, "home with its calendar", onPhone: true));
    }

    /// <summary>Without a mouse.</summary>
    private static async Task MakeSeriesAsync(IPage page)
    {
        await Keys.PressAsync(page, page.GetByRole(AriaRole.Button, new() { Name = "Make a series" }));
        var form = page.GetByRole(AriaRole.Form, new() { Name = "A new series" });
        await form.GetByLabel("First class").FillAsync($"{First:yyyy-MM-dd}");
        await form.GetByLabel("How many").FillAsync("3");
        await form.GetByLabel("How many").PressAsync("Tab");
        await Keys.PressAsync(page, form.GetByRole(AriaRole.Button, new() { Name = "Show the dates" }));
        await Expect(form.GetByRole(AriaRole.Listitem).Filter(new() { HasText = $"{First.Year}" })).ToHaveCountAsync(3);
        await Keys.PressAsync(page, form.GetByRole(AriaRole.Button, new() { Name = "Save 3 classes" }));
        await Expect(page.GetByText("The series is saved.")).ToBeVisibleAsync();
    }

    /// <summary>What a calendar programme reads of that year: it comes with the address alone.</summary>
    private static async Task<IReadOnlyList<Entry>> FeedAsync(Visitor mayor, string address)
    {
        using var programme = new HttpClient();
        var text = await programme.GetStringAsync(address);
        Assert.DoesNotContain(mayor.Who.Key, text.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        return
        [
            .. text.Split("BEGIN:VEVENT\r\n").Skip(1)
                .Select(one => one.Split("\r\n"))
                .Select(lines => new Entry(Value(lines, "DTSTART"), Value(lines, "SEQUENCE"), Value(lines, "STATUS")))
                .Where(entry => int.Parse(entry.Start[..4], CultureInfo.InvariantCulture) == First.Year),
        ];
    }

    private static DateOnly FirstThursday(DateOnly from) => from.AddDays(((int)DayOfWeek.Thursday - (int)from.DayOfWeek + 7) % 7);

    private static string Value(string[] lines, string name) =>
        lines.Single(line => line.StartsWith(name + ":", StringComparison.Ordinal))[(name.Length + 1)..];

    private sealed record Entry(string Start, string Sequence, string Status);
}
