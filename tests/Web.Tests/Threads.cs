// Many of these tests wait for a mail server, a clock or a process, and leave the processor to others meanwhile.
[assembly: CollectionBehavior(MaxParallelThreads = 3)]
