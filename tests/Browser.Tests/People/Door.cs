using CityLeadership.Classroom.Browser.Tests.Browsing;

namespace CityLeadership.Classroom.Browser.Tests.People;

/// <summary>The way into a class: personal link, home, green room, perhaps the lobby.</summary>
public sealed class Door(Visitor self)
{
    private IPage Page => self.Page;

    /// <summary>Opens the personal link, signs in with its button and arrives at home.</summary>
    public async Task SignInAsync()
    {
        await OpenLinkAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = $"Enter as {self.Who.Name}" }).ClickAsync();
        await Expect(EnterLink).ToBeVisibleAsync();
    }

    public Task OpenLinkAsync() => Page.GotoAsync(new Uri(self.Site, self.Who.Link).ToString());

    /// <summary>From home to the green room of the class that is on; its camera is running.</summary>
    public async Task ToGreenRoomAsync()
    {
        await EnterLink.ClickAsync();
        await Expect(Page.GetByLabel("Your picture")).ToBeVisibleAsync();
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

    private ILocator EnterLink => Page.GetByRole(AriaRole.Link, new() { Name = "Enter the classroom" });
}
