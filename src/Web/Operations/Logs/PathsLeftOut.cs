using Serilog.Core;
using Serilog.Events;

namespace CityLeadership.Classroom.Web.Operations.Logs;

/// <summary>Takes the path that the framework adds to every line of a request out again: ours name the person.</summary>
internal sealed class PathsLeftOut : ILogEventEnricher
{
    public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory) => logEvent.RemovePropertyIfPresent("RequestPath");
}
