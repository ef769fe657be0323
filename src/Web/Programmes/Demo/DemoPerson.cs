using CityLeadership.Classroom.Session;
using CityLeadership.Classroom.Web.Programmes.Portraits;

namespace CityLeadership.Classroom.Web.Programmes.Demo;

/// <summary>One invented person. Nobody real is meant; their cities are.</summary>
internal sealed record DemoPerson(
    string Id, string Name, string? Says, string Title, Role Role, DemoCity City, int? Seat, string Phone, string? Assistant, string? AssistantPhone, Looks Looks);

/// <summary>One real city of the demo programme.</summary>
internal sealed record DemoCity(string Id, string Name, string Country, string Zone);
