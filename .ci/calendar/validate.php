<?php
// Reads each calendar named on the command line and says, as JSON, what an independent parser makes of it.
error_reporting(E_ALL & ~E_DEPRECATED);
require 'Sabre/VObject/autoload.php';

$seen = [];
foreach (glob($argv[1] . '/*.ics') as $file) {
  $calendar = Sabre\VObject\Reader::read(file_get_contents($file));
  $events = [];
  foreach ($calendar->getComponents() as $event) {
    $names = [];
    $alarms = 0;
    foreach ($event->children() as $child) {
      if ($child instanceof Sabre\VObject\Component) $child->name === 'VALARM' ? $alarms++ : $names[] = 'component ' . $child->name;
      else $names[] = $child->name;
    }
    sort($names);
    $raw = fn ($name) => isset($event->$name) ? (string) $event->$name : null;
    // This version undoes \\\\ and \n itself and leaves these two to its caller. Every one of them was escaped, so it is one each.
    $text = fn ($name) => $raw($name) === null ? null : preg_replace('/\\\\([,;])/', '$1', $raw($name));
    $events[] = [
      'component' => $event->name, 'names' => $names, 'alarms' => $alarms, 'uid' => $raw('UID'),
      'summary' => $text('SUMMARY'), 'description' => $text('DESCRIPTION'), 'url' => $raw('URL'),
      'start' => $event->DTSTART->getDateTime()->getTimestamp(),
    ];
  }
  $faults = array_map(fn ($fault) => $fault['message'], $calendar->validate());
  $seen[basename($file)] = ['faults' => $faults, 'events' => $events];
}
echo json_encode($seen, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE);
