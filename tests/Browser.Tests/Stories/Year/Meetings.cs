using CityLeadership.Classroom.Browser.Tests.Browsing;

namespace CityLeadership.Classroom.Browser.Tests.Stories.Year;

/// <summary>A time is offered, the mayor takes one, and staff see who has booked what.</summary>
internal static class Meetings
{
    private static readonly DateOnly Offered = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(40);

    public static async Task BookAsync(Visitor staff, Visitor mayor, List<string> findings)
    {
        var page = staff.Page;
        await page.GetByRole(AriaRole.Link, new() { Name = "Meetings", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Times on offer" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Offer times" }).ClickAsync();
        var form = page.GetByRole(AriaRole.Form, new() { Name = "Offer times" });
        await form.Locator("label").Filter(new() { HasText = "Onboarding call" }).Locator("select").SelectOptionAsync(new SelectOptionValue { Label = "Onboarding call" });
        await form.GetByLabel("First day").FillAsync($"{Offered:yyyy-MM-dd}");
        await form.GetByText("Every week").ClickAsync();
        findings.AddRange(await Audit.FindingsAsync(form, "offering times"));
        await form.GetByRole(AriaRole.Button, new() { Name = "Offer these times" }).ClickAsync();
        await Expect(page.GetByText("One time is offered.")).ToBeVisibleAsync();

        await mayor.Page.ReloadAsync();
        var mine = mayor.Page.GetByRole(AriaRole.Region, new() { Name = "Your calls and check-ins" });
        var call = mine.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Onboarding call" });
        await call.GetByRole(AriaRole.Link, new() { Name = "Choose a time" }).ClickAsync();
        await Expect(mayor.Page.GetByRole(AriaRole.Heading, new() { Name = "Onboarding call" })).ToBeVisibleAsync();
        findings.AddRange(await Audit.FindingsAsync(mayor.Page, "choosing a time", onPhone: true));
        await mayor.Page.GetByRole(AriaRole.Button, new() { Name = "Take " }).Last.ClickAsync();
        await Expect(call.GetByRole(AriaRole.Link, new() { Name = "Change" })).ToBeVisibleAsync();
        findings.AddRange(await Audit.FindingsAsync(mine, "a mayor's meetings"));

        await page.GetByRole(AriaRole.Link, new() { Name = "Meetings", Exact = true }).ClickAsync();
        var row = page.GetByRole(AriaRole.Row).Filter(new() { HasText = mayor.Who.Name });
        await Expect(row.GetByRole(AriaRole.Cell).First).ToContainTextAsync("Booked");
        await Expect(row.GetByRole(AriaRole.Link, new() { Name = $"Book First check-in for {mayor.Who.Name}" })).ToBeVisibleAsync();
        findings.AddRange(await Audit.FindingsAsync(row, "a mayor's row of meetings"));
    }
}
