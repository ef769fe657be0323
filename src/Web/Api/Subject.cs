namespace CityLeadership.Classroom.Web.Api;

/// <summary>Operations that belong together.</summary>
internal sealed record Subject(string Name)
{
    public Operation Get(string route, string name, string summary) => new(HttpMethods.Get, route, name, summary, Name);

    public Operation Post(string route, string name, string summary) => new(HttpMethods.Post, route, name, summary, Name);

    public Operation Put(string route, string name, string summary) => new(HttpMethods.Put, route, name, summary, Name);

    public Operation Delete(string route, string name, string summary) => new(HttpMethods.Delete, route, name, summary, Name);
}
