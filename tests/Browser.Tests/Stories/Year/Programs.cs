using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CityLeadership.Classroom.Browser.Tests.Browsing;

namespace CityLeadership.Classroom.Browser.Tests.Stories.Year;

/// <summary>Staff give a program of theirs a key, and take it away.</summary>
internal static class Programs
{
    private const string Roster = "/api/v1/roster?limit=500";

    /// <summary>With the key it reads the new mayor's name, and nothing more from the moment that the key is revoked.</summary>
    public static async Task AskWithAKeyAsync(Visitor staff, Visitor mayor, List<string> findings)
    {
        var page = staff.Page;
        await page.GetByRole(AriaRole.Link, new() { Name = "People", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Keys for programs" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Make a key" }).ClickAsync();
        var form = page.GetByRole(AriaRole.Form, new() { Name = "Make a key" });
        await form.GetByLabel("What it is for").FillAsync("A dashboard");
        await form.GetByText("Read people, with addresses").ClickAsync();
        findings.AddRange(await Audit.FindingsAsync(page, "making a key", onPhone: true));
        await form.GetByRole(AriaRole.Button, new() { Name = "Make the key" }).ClickAsync();
        var key = await page.GetByLabel("Your new key").InputValueAsync();
        findings.AddRange(await Audit.FindingsAsync(page, "a new key", onPhone: true));

        using var program = new HttpClient { BaseAddress = mayor.Site };
        program.DefaultRequestHeaders.Authorization = new("Bearer", key);
        var people = (await program.GetFromJsonAsync<JsonElement>(Roster)).EnumerateArray();
        Assert.Contains(mayor.Who.Name, people.Select(person => person.GetProperty("name").GetString()));

        await page.GetByRole(AriaRole.Button, new() { Name = "I have it" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Revoke the key “A dashboard”" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Revoke it now" }).ClickAsync();
        await Expect(page.GetByText("The key “A dashboard” is revoked.")).ToBeVisibleAsync();
        using var refused = await program.GetAsync(Roster);
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
    }
}
