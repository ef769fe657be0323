using CityLeadership.Classroom.Browser.Tests.Browsing;

namespace CityLeadership.Classroom.Browser.Tests.People;

/// <summary>The way into a class: personal link, home, green room, perhaps the lobby.</summary>
public sealed class Door(Visitor self)
{
    private IPage Page => self.Page;

    /// <summary>Opens the personal link and signs in with its button: to the green room of a class that is on, hosts to their home.</summary>
    public async Task SignInAsync()
    {
        await OpenLinkAsync();
        await PressSignInAsync();
        await Expect(EnterLink.Or(Preview)).ToBeVisibleAsync();
    }

    /// <summary>Presses the personal link's button.</summary>
    public Task PressSignInAsync() => Page.GetByRole(AriaRole.Button, new() { Name = $"Enter as {self.Who.Name}" }).ClickAsync();

    public async Task GoHomeAsync()
    {
        await Page.GetByRole(AriaRole.Link, new() { Name = "City Leadership", Exact = true }).ClickAsync();
        await Expect(EnterLink).ToBeVisibleAsync();
    }

    public Task OpenLinkAsync() => Page.GotoAsync(new Uri(self.Site, self.Who.Link).ToString());

    /// <summary>To the green room of the class that is on, if not there already; its camera is running.</summary>
    public async Task ToGreenRoomAsync()
    {
        await Expect(EnterLink.Or(Preview)).ToBeVisibleAsync();
        if (await EnterLink.IsVisibleAsync())
            await EnterLink.ClickAsync();
        await Expect(Preview).ToBeVisibleAsync();
    }

    /// <summary>Presses the green room's button: into class, or into the lobby.</summary>
    public Task PressEnterAsync() => Page.GetByRole(AriaRole.Button, new() { Name = "Enter the classroom" }).ClickAsync();

    /// <summary>All of it, until one sits in class.</summary>
    public async Task EnterAsync()
    {
        await SignInAsync();
        await ToGreenRoomAsync();
        await PressEnterAsync();
        await self.Room.SeatedAsync();
    }

    private ILocator Preview => Page.GetByLabel("Your picture");

    private ILocator EnterLink => Page.GetByRole(AriaRole.Link, new() { Name = "Enter the classroom" });
}
